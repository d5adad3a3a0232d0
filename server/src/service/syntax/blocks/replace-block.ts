import type { Pair, YamlNode } from '../nodes';
import { lastIndexWhere } from '../search';
import { TreeList, TreeMap, TreePair } from '../tree';
import type { Block } from './block';
import { hasTwins } from './in-line-reader';

/**
 * The tree with something else in a block's place. The maps and lists around it are new ones, all others the same.
 *
 * @returns undefined where the new pair has a name that another one has already
 */
export function replaceBlock(
  node: YamlNode,
  block: Block,
  replacement: YamlNode | Pair,
): YamlNode | undefined {
  if (node instanceof TreeList) return inList(node, block, replacement as YamlNode);
  return node instanceof TreeMap ? inMap(node, block, replacement) : undefined;
}

function inList(list: TreeList, block: Block, replacement: YamlNode): YamlNode | undefined {
  const index = lastIndexWhere(list.items, ({ start }) => start < block.behind);
  const item = list.items[index];
  if (!item) return undefined;
  if (item instanceof TreeMap && item.origin === block) return list.withItem(index, replacement);
  const inside = replaceBlock(item, block, replacement);
  return inside && list.withItem(index, inside);
}

function inMap(map: TreeMap, block: Block, replacement: YamlNode | Pair): YamlNode | undefined {
  const index = lastIndexWhere(map.pairs, ({ start }) => start < block.behind);
  const pair = map.pairs[index];
  if (!pair) return undefined;
  if (pair instanceof TreePair && pair.origin === block) {
    const changed = map.withPair(index, replacement as Pair);
    return pair.name !== (replacement as Pair).name && hasTwins(changed.pairs) ? undefined : changed;
  }
  const inside = replaceBlock(pair.value, block, replacement);
  return inside && map.withPair(index, new TreePair(pair.key, inside, pair.merged));
}
