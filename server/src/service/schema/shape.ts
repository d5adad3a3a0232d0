import type { MapNode, YamlNode } from '../syntax/nodes';
import { resolve } from './registry';
import type { Schema } from './types';

/**
 * The schema that holds for this node: references followed, and the branch of `if`/`then`/`else` taken
 * that the node's type or keys choose. For a node that is not written yet (undefined, or empty) both
 * branches hold, since the user may still choose either.
 */
export function shapeOf(schema: Schema, node: YamlNode | undefined): Schema {
  const base = resolve(schema);
  if (!base.if) return base;
  const open = node === undefined || (node.kind === 'scalar' && node.style === 'empty');
  const choice = open ? 'either' : holds(base.if, node) ? 'then' : 'else';
  const branches = branchesOf(base, choice).map(branch => shapeOf(branch, node));
  return merged(base, branches);
}

type Choice = 'then' | 'else' | 'either';

/** Shapes that were merged before, by the schema and then by each of the branches. */
interface Merged {
  shape?: Schema;
  readonly with: WeakMap<Schema, Merged>;
}

const known: Merged = { with: new WeakMap() };

/** The same objects give the same object: everything that is remembered of a schema hangs on its identity. */
function merged(base: Schema, branches: readonly Schema[]): Schema {
  const memo = [base, ...branches].reduce(memoFor, known);
  if (memo.shape) return memo.shape;
  const { if: _if, then: _then, else: _else, ...rest } = base;
  memo.shape = branches.reduce(merge, rest);
  return memo.shape;
}

function memoFor(memo: Merged, schema: Schema): Merged {
  const next: Merged = memo.with.get(schema) ?? { with: new WeakMap() };
  memo.with.set(schema, next);
  return next;
}

function branchesOf({ then: yes, else: no }: Schema, choice: Choice): readonly Schema[] {
  const branches = choice === 'either' ? [yes, no] : [choice === 'then' ? yes : no];
  return branches.filter(branch => branch !== undefined);
}

/** The schema of the value under a key; undefined for a key that the schema does not know. */
export function propertyOf(shape: Schema, name: string): Schema | undefined {
  const own = shape.properties && Object.hasOwn(shape.properties, name) ? shape.properties[name] : undefined;
  if (own) return own;
  for (const [pattern, schema] of Object.entries(shape.patternProperties ?? {})) {
    if (patternOf(pattern).test(name)) return schema;
  }
  return typeof shape.additionalProperties === 'object' ? shape.additionalProperties : undefined;
}

const patterns = new Map<string, RegExp>();

function patternOf(source: string): RegExp {
  const pattern = patterns.get(source) ?? new RegExp(source, 'u');
  patterns.set(source, pattern);
  return pattern;
}

/** The schema of the child that a path's step leads to. */
export function childOf(
  schema: Schema,
  node: YamlNode | undefined,
  step: string | number,
): Schema | undefined {
  const shape = shapeOf(schema, node);
  return typeof step === 'number' ? shape.items : propertyOf(shape, step);
}

/** Whether a value of this JSON type is allowed; a schema without `type` allows every one. */
export function allowsType(shape: Schema, type: string): boolean {
  return shape.type === undefined || [shape.type].flat().includes(type);
}

function holds(condition: Schema, node: YamlNode): boolean {
  const type = node.kind === 'map' ? 'object' : node.kind === 'list' ? 'array' : 'scalar';
  if (condition.type !== undefined && condition.type !== type) return false;
  if (condition.required === undefined) return true;
  return node.kind === 'map' && condition.required.every(name => hasKey(node, name));
}

function hasKey(node: MapNode, name: string): boolean {
  return node.pairs.some(pair => pair.name === name);
}

function merge(base: Schema, branch: Schema): Schema {
  const types = [...new Set([base.type ?? [], branch.type ?? []].flat())];
  return {
    ...base,
    ...branch,
    ...(base.title === undefined ? {} : { title: base.title }),
    ...(base.description === undefined ? {} : { description: base.description }),
    ...(types.length > 0 ? { type: types } : {}),
    ...(base.properties || branch.properties
      ? { properties: { ...base.properties, ...branch.properties } }
      : {}),
    ...(base.required || branch.required
      ? { required: [...new Set([...(base.required ?? []), ...(branch.required ?? [])])] }
      : {}),
  };
}
