import type { Span, YamlNode } from './nodes';
import { lastIndexWhere } from './search';

/** A line on which nothing but a comment stands. */
export interface CommentLine extends Span {
  /** 0-based. */
  readonly line: number;
  /** Where the `#` stands in the line, in UTF-16 units. */
  readonly column: number;
}

/** The comment lines of a text, in order; the span is that of the comment. What looks like one inside a text is none. */
export function commentLines(source: string, root: YamlNode | undefined): readonly CommentLine[] {
  const texts = root ? textsOverLines(source, root) : [];
  const found: CommentLine[] = [];
  let line = 0;
  let index = 0;
  for (const { 0: whole, 1: blanks = '', 2: comment, index: start } of source.matchAll(LINE)) {
    if (comment !== undefined) {
      const offset = start + blanks.length;
      while ((texts[index]?.end ?? Number.POSITIVE_INFINITY) <= offset) index++;
      const isText = (texts[index]?.start ?? Number.POSITIVE_INFINITY) < offset;
      if (!isText) found.push({ line, column: blanks.length, start: offset, end: offset + comment.length });
    }
    if (whole !== '') line++;
  }
  return found;
}

/** A line with its break; a mark of byte order counts as a blank. */
const LINE = /^([ \t\ufeff]*)(?:(#[^\r\n]*)|[^#\r\n \t\ufeff][^\r\n]*)?(?:\r\n|\r|\n|$)/gm;

/** The scalars that go on over a line break, in the order of the text. */
function textsOverLines(source: string, root: YamlNode): readonly Span[] {
  const found: Span[] = [];
  const visit = (node: YamlNode): void => {
    if (node.kind === 'list') for (const item of node.items) visit(item);
    else if (node.kind === 'map') for (const { value } of node.pairs) visit(value);
    else if (/[\r\n]/.test(source.slice(node.start, node.end))) found.push(node);
  };
  visit(root);
  return found.sort((a, b) => a.start - b.start);
}

/** The last item that begins before an offset: a list may be long. */
function itemAt(items: readonly YamlNode[], offset: number): YamlNode | undefined {
  return items[lastIndexWhere(items, ({ start }) => start <= offset)];
}

/** Whether an offset is inside of a key or value: a `#` there begins no comment. */
export function isInText(node: YamlNode | undefined, offset: number): boolean {
  if (!node || offset < node.start || offset >= node.end) return false;
  if (node.kind === 'scalar') return true;
  if (node.kind === 'list') return isInText(itemAt(node.items, offset), offset);
  return node.pairs.some(({ key, value }) => isInText(key, offset) || isInText(value, offset));
}
