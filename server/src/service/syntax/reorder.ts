import type { TextEdit } from './edit/text-edit';
import { aboveComments } from './item-block';
import type { ListNode, Span, YamlNode } from './nodes';

/**
 * Puts the items of a list into another order. In a block list the comments right above an item move
 * along with it; blank lines stay where they are, since they divide the list and not the items.
 *
 * @param order the present index of each item, in the new order
 * @returns undefined where two items of a block list do not begin in lines of their own and one column
 */
export function reorderItems(
  source: string,
  list: ListNode,
  order: readonly number[],
): TextEdit[] | undefined {
  const places = list.flow ? list.items : blocksOf(source, list);
  if (!places) return undefined;
  return order.flatMap((from, to) => {
    const place = places[to];
    const moved = places[from];
    if (!place || !moved || from === to) return [];
    return [{ start: place.start, end: place.end, newText: source.slice(moved.start, moved.end) }];
  });
}

/** The lines of each item, from its dash or the comments above to its last written line. */
function blocksOf(source: string, list: ListNode): readonly Span[] | undefined {
  const dashes = list.items.map(item => dashOf(source, item));
  const columns = new Set(
    dashes.map((dash, index) => `${dash?.column} ${columnOf(source, list.items[index])}`),
  );
  if (columns.size !== 1 || dashes.some(dash => dash === undefined)) return undefined;
  const starts = dashes.map(dash => aboveComments(source, dash?.line ?? 0, dash?.column ?? 0));
  return starts.map((start, index) => {
    const end = starts[index + 1] ?? endOfLine(source, lastWritten(source, list.end));
    return { start, end: lastWritten(source, end) };
  });
}

/** Where the item's line begins, and how far its dash is indented; undefined where more stands before the dash. */
function dashOf(source: string, item: YamlNode): { line: number; column: number } | undefined {
  const dash = source.lastIndexOf('-', item.start - 1);
  const line = lineStart(source, dash);
  return source.slice(line, dash).trim() === '' ? { line, column: dash - line } : undefined;
}

function columnOf(source: string, item: YamlNode | undefined): number {
  return item ? item.start - lineStart(source, item.start) : 0;
}

function lineStart(source: string, offset: number): number {
  return source.lastIndexOf('\n', offset - 1) + 1;
}

function endOfLine(source: string, from: number): number {
  const end = source.indexOf('\n', from);
  return end < 0 ? source.length : end;
}

function lastWritten(source: string, end: number): number {
  return source.slice(0, end).trimEnd().length;
}
