import type { TextEdit } from '../../syntax/edit';
import { lineStartOf } from '../../syntax/edit';
import { type ItemBlock, wholeLines } from '../../syntax/item-block';
import type { ListNode } from '../../syntax/nodes';

/**
 * Takes an item's block out of its list; a list of which nothing is left is written as empty.
 *
 * @returns undefined where a comment behind the list's key leaves no place to write that
 */
export function removal(source: string, list: ListNode, block: ItemBlock): TextEdit | undefined {
  if (list.items.length > 1) return { ...wholeLines(source, block), newText: '' };
  const start = source.slice(0, block.start).trimEnd().length;
  const line = source.slice(lineStartOf(source, start), start);
  return line.endsWith(':') && !line.includes('#') ? { start, end: block.end, newText: ' []' } : undefined;
}
