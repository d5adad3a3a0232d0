import { type ListNode, type MapNode, ownPairOf, type YamlNode } from '../nodes';
import { writtenEnd } from '../written';
import { insertBefore, insertInFlow } from './flow';
import { columnOf, indented, insertLines, lineBreakOf } from './lines';
import { insertPair, replaceValue } from './pairs';
import type { TextEdit } from './text-edit';
import { blockOf, flowOf, type Writable } from './writing';

/** Adds an item to the list under a key, which is made where it is missing or still empty. */
export function addItem(source: string, map: MapNode, key: string, item: Writable): TextEdit | undefined {
  const pair = ownPairOf(map, key);
  if (!pair) return insertPair(source, map, key, [item]);
  return pair.value.kind === 'list' && (pair.value.items.length > 0 || pair.value.flow)
    ? appendItem(source, pair.value, item)
    : replaceValue(source, map, pair, [item]);
}

/** Adds an item behind one of a list's, the last where none is named. */
export function appendItem(
  source: string,
  list: ListNode,
  item: Writable,
  behind = list.items.at(-1),
): TextEdit {
  if (list.flow || !behind) return insertInFlow(source, list, behind, flowOf(item, source));
  const column = dashColumn(source, behind.start);
  return insertLines(source, writtenEnd(source, behind), column, blockOf([item], source));
}

/** Adds an item to a list before the one at this index, or behind the last one. */
export function insertItem(source: string, list: ListNode, index: number, item: Writable): TextEdit {
  const next = list.items[index];
  if (!next) return appendItem(source, list, item);
  if (list.flow) return insertBefore(next, flowOf(item, source));
  const column = dashColumn(source, next.start);
  const start = source.lastIndexOf('-', next.start - 1);
  const lines = indented(blockOf([item], source), column, source);
  return { start, end: start, newText: lines + lineBreakOf(source) + ' '.repeat(column) };
}

/** Puts something else in place of a list's item, in the list's own style. */
export function replaceItem(source: string, list: ListNode, item: YamlNode, value: Writable): TextEdit {
  const text = list.flow
    ? flowOf(value, source)
    : indented(blockOf(value, source), columnOf(source, item.start), source);
  return { start: item.start, end: item.end, newText: text };
}

function dashColumn(source: string, itemStart: number): number {
  const dash = source.lastIndexOf('-', itemStart - 1);
  return columnOf(source, dash);
}
