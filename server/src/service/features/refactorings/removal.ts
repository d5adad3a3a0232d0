import { lineStartOf } from '../../syntax/edit/lines';
import type { TextEdit } from '../../syntax/edit/text-edit';
import { itemBlock, wholeLines } from '../../syntax/item-block';
import type { ListNode, YamlNode } from '../../syntax/nodes';
import { removeItem } from '../../syntax/remove-item';

/**
 * Takes an item out of its list, in block style with the comments right above it; a list of which nothing is left is
 * written as empty.
 *
 * @returns undefined where the item does not begin a line, or where something else than a comment stands behind the key
 * of a list that it leaves empty, such as an anchor
 */
export function removal(source: string, list: ListNode, item: YamlNode): readonly TextEdit[] | undefined {
  return list.flow ? flowRemoval(source, list, item) : blockRemoval(source, list, item);
}

function flowRemoval(source: string, list: ListNode, item: YamlNode): readonly TextEdit[] | undefined {
  if (list.items.length === 1) return [{ start: list.start, end: list.end, newText: '[]' }];
  const removed = removeItem(source, list, item);
  return removed && [removed];
}

function blockRemoval(source: string, list: ListNode, item: YamlNode): readonly TextEdit[] | undefined {
  const block = itemBlock(source, list, item);
  if (!block) return undefined;
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
