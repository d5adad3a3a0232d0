import { lineStartOf } from '../../syntax/edit/lines';
import type { TextEdit } from '../../syntax/edit/text-edit';
import { type ItemBlock, wholeLines } from '../../syntax/item-block';
import type { ListNode } from '../../syntax/nodes';

/**
 * Takes an item's block out of its list; a list of which nothing is left is written as empty.
 *
 * @returns undefined where something else than a comment stands behind the list's key, such as an anchor
 */
export function removal(source: string, list: ListNode, block: ItemBlock): readonly TextEdit[] | undefined {
  const lines = { ...wholeLines(source, block), newText: '' };
  if (list.items.length > 1) return [lines];
  const colon = colonBefore(source, block.start);
  return colon === undefined ? undefined : [{ start: colon, end: colon, newText: ' []' }, lines];
}

/** Where the line ends, comments aside, that is the last one with a key before an offset. */
function colonBefore(source: string, offset: number): number | undefined {
  let end = offset;
  while (end > 0) {
    end = source.slice(0, end).trimEnd().length;
    const start = lineStartOf(source, end);
    const [written = ''] = /^[^#]*/.exec(source.slice(start, end)) ?? [];
    const text = written.trimEnd();
    if (text !== '') return text.endsWith(':') ? start + text.length : undefined;
    end = start;
  }
  return undefined;
}
