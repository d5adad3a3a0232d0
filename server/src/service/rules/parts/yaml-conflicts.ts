import type { Span } from '../../syntax/nodes';

const OPENING = /^<{7}(?= |\r?$).*$/gm;
const MIDDLE = /^={7}\r?$/gm;
const CLOSING = /^>{7}(?= |\r?$).*$/gm;

/** The lines that open an unresolved conflict: those that the other two marked lines follow. */
export function mergeConflictsIn(text: string): readonly Span[] {
  const closing = lastOf(text, CLOSING);
  const middle = lastOf(text.slice(0, Math.max(0, closing)), MIDDLE);
  return [...text.matchAll(OPENING)]
    .filter(({ index }) => index < middle)
    .map(({ index, 0: line }) => ({ start: index, end: index + line.trimEnd().length }));
}

/** Where the last line of a kind begins; -1 where there is none. */
function lastOf(text: string, line: RegExp): number {
  return [...text.matchAll(line)].at(-1)?.index ?? -1;
}
