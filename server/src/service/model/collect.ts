import { propertyOf, shapeOf } from '../schema/shape';
import type { Schema } from '../schema/types';
import type { MapNode, Path, ScalarNode, YamlNode } from '../syntax/nodes';
import { pairOf } from '../syntax/nodes';
import type { Entity, JourneyDocument, Reference } from './entity';

/** What one walk over a document finds. */
export interface Contents {
  readonly entities: readonly Entity[];
  readonly references: readonly Reference[];
}

interface Walk {
  readonly document: JourneyDocument;
  readonly invalid: ReadonlySet<YamlNode>;
  readonly read: (node: YamlNode) => unknown;
  readonly entities: Entity[];
  readonly references: Reference[];
}

/**
 * The entities that a tree defines and the ids that it refers to, both by the schema's annotations
 * (`x-definition`, `x-reference`): a field that is added to a schema needs no code here.
 */
export function collect(
  document: JourneyDocument,
  schema: Schema,
  invalid: ReadonlySet<YamlNode>,
  read: (node: YamlNode) => unknown,
): Contents {
  const walk: Walk = { document, invalid, read, entities: [], references: [] };
  if (document.tree.root) visit(document.tree.root, schema, [], undefined, walk);
  return { entities: walk.entities, references: walk.references };
}

function visit(node: YamlNode, schema: Schema, path: Path, parent: Entity | undefined, walk: Walk): void {
  const shape = shapeOf(schema, node);
  if (node.kind === 'scalar') {
    if (shape['x-reference'] && !walk.invalid.has(node))
      refer(node, shape['x-reference'], path, parent, walk);
  } else if (node.kind === 'list') {
    const { items } = shape;
    if (!items) return;
    for (const [index, item] of node.items.entries()) visit(item, items, [...path, index], parent, walk);
  } else {
    visitMap(node, shape, path, parent, walk);
  }
}

function visitMap(node: MapNode, shape: Schema, path: Path, parent: Entity | undefined, walk: Walk): void {
  const kind = shape['x-definition'];
  const inside = kind ? define(node, kind, path, parent, walk) : parent;
  for (const pair of node.pairs) {
    if (shape['x-key-reference'])
      refer(pair.key, shape['x-key-reference'], [...path, pair.name], inside, walk);
    const child = propertyOf(shape, pair.name);
    if (child) visit(pair.value, child, [...path, pair.name], inside, walk);
  }
}

function define(
  node: MapNode,
  kind: Entity['kind'],
  path: Path,
  parent: Entity | undefined,
  walk: Walk,
): Entity {
  const value = pairOf(node, 'id')?.value;
  const idNode = value?.kind === 'scalar' && !walk.invalid.has(value) ? value : undefined;
  const id = typeof idNode?.value === 'string' ? idNode.value : undefined;
  const { read, document } = walk;
  const entity: Entity = {
    kind,
    document,
    id,
    idNode,
    node,
    path,
    parent,
    get data() {
      return read(node) as Entity['data'];
    },
  };
  walk.entities.push(entity);
  return entity;
}

function refer(
  node: ScalarNode,
  kinds: Reference['kinds'],
  path: Path,
  from: Entity | undefined,
  walk: Walk,
): void {
  const id = node.value === null ? '' : String(node.value);
  if (id !== '') walk.references.push({ document: walk.document, kinds, id, node, path, from });
}
