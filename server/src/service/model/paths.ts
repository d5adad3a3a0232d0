import { resolve, rootSchema } from '../schema/registry';
import { propertyOf, shapeOf } from '../schema/shape';
import type { PathKind, Schema } from '../schema/types';
import { type ScalarNode, type Span, stringOf, valueAt, type YamlNode } from '../syntax/nodes';
import { dataFoldersFor } from './config';
import type { JourneyDocument } from './document';
import { folderOf, locationOf } from './locations';
import type { Workspace } from './workspace';

/** A path that a file names, seen from the folder that the file is in. */
export interface WrittenPath {
  readonly document: JourneyDocument;
  readonly kind: PathKind;
  readonly value: string;
  readonly span: Span;
  /** The scalar that it is written as; undefined in a comment. */
  readonly node: ScalarNode | undefined;
}

/** A place to which a path may lead, and the folder from which it is seen. */
export interface Place {
  readonly folder: string;
  readonly location: string;
}

/** Where that may be which a path names, the likeliest first: none for what is no relative path. */
export function placesOf({ document, kind, value }: WrittenPath, workspace: Workspace): readonly Place[] {
  const folders = kind === 'data' ? dataFoldersFor(document.uri, workspace) : [folderOf(document.uri)];
  return folders.flatMap(folder => {
    const location = locationOf(value, folder);
    return location === undefined ? [] : [{ folder, location }];
  });
}

const known = new WeakMap<
  object,
  { readonly document: JourneyDocument; readonly paths: readonly WrittenPath[] }
>();

/** All paths that a file names: those of the schema (`x-path`), and where it says what its JSON Schema is. */
export function pathsIn(document: JourneyDocument): readonly WrittenPath[] {
  const { holder } = document.memory;
  const memo = known.get(holder);
  if (memo?.document === document) return memo.paths;
  const found = new Map<number, WrittenPath>();
  const add = (node: YamlNode | undefined, kind: PathKind) => {
    const value = stringOf(node);
    // Aliases and merge keys repeat a part of the tree with the places that it has.
    if (node?.kind === 'scalar' && value) found.set(node.start, { document, kind, value, span: node, node });
  };
  const { root } = document.tree;
  if (root) for (const [node, kind] of within(root, rootSchema(document.kind))) add(node, kind);
  add(valueAt(root, '$schema'), 'file');
  const paths = [...modelineOf(document), ...found.values()];
  known.set(document.memory.holder, { document, paths });
  return paths;
}

/** Those of the paths that lead to one file. */
export function filePathsIn(document: JourneyDocument): readonly WrittenPath[] {
  return pathsIn(document).filter(({ kind }) => kind === 'data' || kind === 'file');
}

/** Looks only where the schema has paths at all: the largest files have none. */
function* within(node: YamlNode, schema: Schema): Iterable<readonly [YamlNode, PathKind]> {
  if (!leadsToPath(schema)) return;
  const shape = shapeOf(schema, node);
  if (node.kind === 'scalar') {
    if (shape['x-path']) yield [node, shape['x-path']];
  } else if (node.kind === 'list') {
    const { items } = shape;
    if (items) for (const item of node.items) yield* within(item, items);
  } else {
    for (const { name, value } of node.pairs) {
      const child = propertyOf(shape, name);
      if (child) yield* within(value, child);
    }
  }
}

const leading = new WeakMap<Schema, boolean>();

function leadsToPath(schema: Schema): boolean {
  const answer = leading.get(schema) ?? hasPath(schema, new Set());
  leading.set(schema, answer);
  return answer;
}

function hasPath(schema: Schema, seen: Set<Schema>): boolean {
  if (seen.has(schema)) return false;
  seen.add(schema);
  const whole = resolve(schema);
  return whole['x-path'] !== undefined || partsOf(whole).some(part => hasPath(part, seen));
}

function partsOf(schema: Schema): readonly Schema[] {
  const { properties, patternProperties, additionalProperties, items, then: yes, else: no } = schema;
  const parts = [...Object.values(properties ?? {}), ...Object.values(patternProperties ?? {})];
  const others = [
    items,
    yes,
    no,
    typeof additionalProperties === 'object' ? additionalProperties : undefined,
  ];
  return [...parts, ...others.filter(part => part !== undefined)];
}

/** `# yaml-language-server: $schema=path`, by which other editors know a file's schema. */
function modelineOf(document: JourneyDocument): readonly WrittenPath[] {
  const [head = '', before = '', value = ''] =
    /^(#[ \t]*yaml-language-server:[ \t]*\$schema=)(\S+)/m.exec(document.text.getText().slice(0, 2000)) ?? [];
  if (value === '') return [];
  const start = document.text.getText().indexOf(head) + before.length;
  return [{ document, kind: 'file', value, span: { start, end: start + value.length }, node: undefined }];
}
