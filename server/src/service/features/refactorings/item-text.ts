import type { JourneyDocument } from '../../model/document';
import { columnOf } from '../../syntax/edit/lines';
import { itemBlock, movedTo } from '../../syntax/item-block';
import type { ListNode, Span, YamlNode } from '../../syntax/nodes';

/** What stands in a list, as text that can stand in another. */
export interface ItemText extends Span {
  /** Its lines as they stand behind a dash in column 0, comments kept, with `\n` between them. */
  readonly text: string;
}

/**
 * An item's text, from its first key to the comment at its end.
 *
 * @returns undefined where it has an anchor or an alias, which mean something in their own file alone, and in JSON
 */
export function itemText(document: JourneyDocument, list: ListNode, item: YamlNode): ItemText | undefined {
  const source = document.text.getText();
  const end = list.flow ? item.end : itemBlock(source, list, item)?.end;
  if (end === undefined || /\.json$/i.test(document.uri)) return undefined;
  const before = list.flow ? '' : source.slice(source.lastIndexOf('-', item.start - 1) + 1, item.start);
  const text = source.slice(item.start, end);
  if (before.trim() !== '' || isTied(text)) return undefined;
  const lines = text.replace(/\r\n|\r/g, '\n');
  return { start: item.start, end, text: movedTo(lines, columnOf(source, item.start), 2) };
}

/** Whether a text has an anchor or an alias: it cannot stand just anywhere. A text of the user's may look like it. */
export function isTied(text: string): boolean {
  return /(?:^|[\s[{,])[&*][^\s,]/.test(text);
}
