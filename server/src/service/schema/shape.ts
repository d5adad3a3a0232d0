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
  const { if: condition, then: yes, else: no } = base;
  if (!condition) return base;
  const isOpen = node === undefined || (node.kind === 'scalar' && node.style === 'empty');
  const isYes = isOpen || holds(condition, node);
  const shape = withoutChoice(base);
  const chosen = isYes && yes ? merged(shape, shapeOf(yes, node)) : shape;
  return (isOpen || !isYes) && no ? merged(chosen, shapeOf(no, node)) : chosen;
}

const choiceless = new WeakMap<Schema, Schema>();

/** The same objects give the same object, here and below: everything that is remembered of a schema hangs on its identity. */
function withoutChoice(base: Schema): Schema {
  const known = choiceless.get(base);
  if (known) return known;
  const { if: _if, then: _then, else: _else, ...rest } = base;
  choiceless.set(base, rest);
  return rest;
}

const mergers = new WeakMap<Schema, WeakMap<Schema, Schema>>();

function merged(base: Schema, branch: Schema): Schema {
  const known = mergers.get(base) ?? new WeakMap<Schema, Schema>();
  const shape = known.get(branch) ?? merge(base, branch);
  mergers.set(base, known.set(branch, shape));
  return shape;
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
