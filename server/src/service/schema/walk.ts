import type { Path, YamlNode } from '../syntax/nodes';
import type { Rooted } from './path';
import { rootSchema } from './registry';
import { propertyOf, shapeOf } from './shape';
import type { Schema } from './types';

/** A node with the schema that holds for it. */
export interface ShapedNode {
  readonly node: YamlNode;
  readonly shape: Schema;
  /** The map or list that it stands in; undefined where the walk began. */
  readonly around: ShapedNode | undefined;
  /** The key or index in that; empty where the walk began. */
  readonly step: string | number;
}

/** The keys and indexes that lead from where the walk began to a node. */
export function stepsTo(shaped: ShapedNode): Path {
  const path: (string | number)[] = [];
  for (let each = shaped; each.around; each = each.around) path.unshift(each.step);
  return path;
}

/**
 * Every node of a document that the schema knows, parents before children.
 *
 * @param isWanted says no where a node and all that is below it can be left out
 */
export function shapedNodes(
  { kind, tree: { root } }: Rooted,
  isWanted: Walk['isWanted'],
): readonly ShapedNode[] {
  return root ? within(root, rootSchema(kind), isWanted) : [];
}

/** The same of a part of a document. */
export function shapedNodesOf({ node, schema, apart }: ShapedPart): readonly ShapedNode[] {
  return within(node, schema, inside => !apart.has(inside));
}

/** A node with its schema, and what of it is looked at elsewhere. */
export interface ShapedPart {
  readonly node: YamlNode;
  readonly schema: Schema;
  readonly apart: { has(node: YamlNode): boolean };
}

interface Walk {
  readonly isWanted: (node: YamlNode) => boolean;
  readonly found: ShapedNode[];
}

function within(node: YamlNode, schema: Schema, isWanted: Walk['isWanted']): readonly ShapedNode[] {
  const walk: Walk = { isWanted, found: [] };
  visit(node, schema, undefined, '', walk);
  return walk.found;
}

function visit(
  node: YamlNode,
  schema: Schema,
  around: ShapedNode | undefined,
  step: string | number,
  walk: Walk,
): void {
  if (!walk.isWanted(node)) return;
  const shape = shapeOf(schema, node);
  const shaped = { node, shape, around, step };
  walk.found.push(shaped);
  if (node.kind === 'list') {
    const { items } = shape;
    if (items) for (const [index, item] of node.items.entries()) visit(item, items, shaped, index, walk);
  } else if (node.kind === 'map') {
    for (const { name, value } of node.pairs) {
      const child = propertyOf(shape, name);
      if (child) visit(value, child, shaped, name, walk);
    }
  }
}
