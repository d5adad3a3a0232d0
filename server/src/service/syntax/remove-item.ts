import { columnOf } from './edit/lines';
import type { TextEdit } from './edit/text-edit';
import type { ListNode, Span, YamlNode } from './nodes';

/**
 * Takes an item out of a list of two items or more. In block style its lines go; comments above it stay,
 * and one behind its last line goes with it.
 *
 * @returns undefined where the item does not begin in a line of its own
 */
export function removeItem(source: string, list: ListNode, item: YamlNode): TextEdit | undefined {
  const index = list.items.indexOf(item);
  if (index < 0 || list.items.length < 2) return undefined;
  const span = list.flow ? flowSpan(list, index) : blockSpan(source, item);
  return span && { ...span, newText: '' };
}

/** The first goes with the comma behind it, every other with the one before it. */
function flowSpan({ items }: ListNode, index: number): Span | undefined {
  const [before, item, behind] = [items[index - 1], items[index], items[index + 1]];
  if (!item) return undefined;
  if (before) return { start: before.end, end: item.end };
  return behind && { start: item.start, end: behind.start };
}

function blockSpan(source: string, item: YamlNode): Span | undefined {
  const dash = source.lastIndexOf('-', item.start - 1);
  const lineStart = dash - columnOf(source, dash);
  if (dash < 0 || source.slice(lineStart, dash).trim() !== '') return undefined;
  const written = lineStart + source.slice(lineStart, item.end).trimEnd().length;
  const rest = /^[^\r\n]*(\r\n|\r|\n)?/.exec(source.slice(written));
  const end = written + (rest?.[0].length ?? 0);
  if (rest?.[1] !== undefined) return { start: lineStart, end };
  // The last line of the file has no line break of its own: the one before it goes.
  return { start: source.slice(0, lineStart).replace(/(?:\r\n|\r|\n)$/, '').length, end };
}
