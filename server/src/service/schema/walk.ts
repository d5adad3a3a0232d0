import type { Path, YamlNode } from '../syntax/nodes';
import type { Rooted } from './path';
import { rootSchema } from './registry';
import { propertyOf, shapeOf } from './shape';
import type { Schema } from './types';

/** A node with the schema that holds for it. */
export interface ShapedNode {
  readonly node: YamlNode;
  readonly shape: Schema;
  readonly path: Path;
}

/**
 * Every node of a document that the schema knows, parents before children.
 *
 * @param isWanted says no where a node and all that is below it can be left out
 */
export function shapedNodes(
  { kind, tree: { root } }: Rooted,
  isWanted: (node: YamlNode) => boolean = () => true,
): Iterable<ShapedNode> {
  return root ? within(root, rootSchema(kind), [], isWanted) : [];
}

/** The same of a part of a document; the paths count from the part. */
export function shapedNodesOf({ node, schema, apart }: ShapedPart): Iterable<ShapedNode> {
  return within(node, schema, [], inside => !apart.has(inside));
}

/** A node with its schema, and what of it is looked at elsewhere. */
export interface ShapedPart {
  readonly node: YamlNode;
  readonly schema: Schema;
  readonly apart: { has(node: YamlNode): boolean };
}

function* within(
  node: YamlNode,
  schema: Schema,
  path: Path,
  isWanted: (node: YamlNode) => boolean,
): Iterable<ShapedNode> {
  if (!isWanted(node)) return;
  const shape = shapeOf(schema, node);
  yield { node, shape, path };
  if (node.kind === 'list') {
    const { items } = shape;
    if (!items) return;
    for (const [index, item] of node.items.entries()) yield* within(item, items, [...path, index], isWanted);
  } else if (node.kind === 'map') {
    for (const { name, value } of node.pairs) {
      const child = propertyOf(shape, name);
      if (child) yield* within(value, child, [...path, name], isWanted);
    }
  }
}
