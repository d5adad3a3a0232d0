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

/** Every node of a document that the schema knows, parents before children. */
export function* shapedNodes({ kind, tree: { root } }: Rooted): Iterable<ShapedNode> {
  if (root) yield* within(root, rootSchema(kind), []);
}

function* within(node: YamlNode, schema: Schema, path: Path): Iterable<ShapedNode> {
  const shape = shapeOf(schema, node);
  yield { node, shape, path };
  if (node.kind === 'list') {
    const { items } = shape;
    if (items) for (const [index, item] of node.items.entries()) yield* within(item, items, [...path, index]);
  } else if (node.kind === 'map') {
    for (const { name, value } of node.pairs) {
      const child = propertyOf(shape, name);
      if (child) yield* within(value, child, [...path, name]);
    }
  }
}
