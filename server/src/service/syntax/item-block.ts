import { columnOf, lineStartOf } from './edit/lines';
import type { ListNode, Span, YamlNode } from './nodes';
import { writtenEnd } from './written';

/** An item of a block list with all that belongs to it, in whole lines. */
export interface ItemBlock extends Span {
  /** The column of its dash. */
  readonly column: number;
}

/**
 * The lines of an item, from the comments right above its dash to the end of its last written line, the comment there
 * included; the line break behind is none of it.
 *
 * @returns undefined in a flow list, and where the item does not begin a line
 */
export function itemBlock(source: string, list: ListNode, item: YamlNode): ItemBlock | undefined {
  const dash = source.lastIndexOf('-', item.start - 1);
  if (list.flow || dash < list.start) return undefined;
  const line = lineStartOf(source, dash);
  if (source.slice(line, dash).trim() !== '') return undefined;
  const column = dash - line;
  return {
    start: aboveComments(source, line, column),
    end: endOfLine(source, writtenEnd(source, item)),
    column,
  };
}

/** The beginning of the comment lines that stand directly above a line, indented like it. */
export function aboveComments(source: string, line: number, column: number): number {
  let start = line;
  while (start > 0) {
    const lineEnd = source.startsWith('\r\n', start - 2) ? start - 2 : start - 1;
    const above = lineStartOf(source, lineEnd);
    const text = source.slice(above, lineEnd);
    if (text.search(/\S/) !== column || text[column] !== '#') break;
    start = above;
  }
  return start;
}

/** The span with the line break behind it, or where it ends the text, with the one before it. */
export function wholeLines(source: string, { start, end }: Span): Span {
  const [lineBreak = ''] = /^(?:\r\n|\r|\n)?/.exec(source.slice(end, end + 2)) ?? [];
  if (lineBreak !== '') return { start, end: end + lineBreak.length };
  return { start: source.slice(0, start).replace(/(?:\r\n|\r|\n)$/, '').length, end };
}

/** A piece of text that begins at a column, with all its further lines moved to begin at another. */
export function movedTo(text: string, from: number, to: number): string {
  const [first = '', ...rest] = text.split(/\r\n|\r|\n/);
  const moved = rest.map(line => {
    if (line.trim() === '') return '';
    const blanks = columnOf(line, line.search(/\S/));
    return ' '.repeat(Math.max(0, blanks + to - from)) + line.slice(blanks);
  });
  return [first, ...moved].join(/\r\n|\r|\n/.exec(text)?.[0] ?? '\n');
}

function endOfLine(source: string, from: number): number {
  const rest = source.slice(from).search(/[\r\n]/);
  return rest < 0 ? source.length : from + rest;
}
