import { lineStartOf } from '../../syntax/edit/lines';
import type { Span } from '../../syntax/nodes';

/** What stands at the cursor: the word to replace, and how it is written. */
export interface Word extends Span {
  /** The quote in which the word stands. */
  readonly quote: '"' | "'" | undefined;
  /** Whether the quote is closed right behind the word. */
  readonly isClosed: boolean;
  /** The line's text before the word (and its quote). */
  readonly before: string;
  /** The line's text behind the word (and its quote). */
  readonly after: string;
}

/** The word around the cursor; undefined in a comment. */
export function wordAt(source: string, offset: number): Word | undefined {
  const lineStart = lineStartOf(source, offset);
  const lineEnd = nextBreak(source, offset);
  const start = offset - (/[\w-]*$/.exec(source.slice(lineStart, offset))?.[0].length ?? 0);
  const dash = source.slice(start, offset) === '-' ? 1 : 0; // the dash of a list item is no word
  const end = offset + (/^[\w-]*/.exec(source.slice(offset, lineEnd))?.[0].length ?? 0);
  const before = source.slice(lineStart, start + dash);
  if (isComment(before)) return undefined;
  const quote = openQuote(before);
  const after = source.slice(end, lineEnd);
  return {
    start: start + dash,
    end,
    quote,
    isClosed: quote !== undefined && after.startsWith(quote),
    before: quote ? before.slice(0, -1) : before,
    after: quote && after.startsWith(quote) ? after.slice(1) : after,
  };
}

function isComment(before: string): boolean {
  return /(?:^|\s)#/.test(before.replace(/"[^"]*"|'[^']*'/g, ''));
}

/** A quote right before the word that no earlier one has opened. */
function openQuote(before: string): Word['quote'] {
  const last = before.at(-1);
  if (last !== '"' && last !== "'") return undefined;
  return before.split(last).length % 2 === 0 ? last : undefined;
}

function nextBreak(source: string, offset: number): number {
  const rest = source.slice(offset).search(/[\r\n]/);
  return rest < 0 ? source.length : offset + rest;
}
