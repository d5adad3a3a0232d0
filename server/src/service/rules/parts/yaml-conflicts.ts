import type { Span } from '../../syntax/nodes';

const OPENING = /^<{7}(?= |\r?$).*$/gm;
const MIDDLE = /^={7}\r?$/m;
const CLOSING = /^>{7}(?= |\r?$).*$/m;

/** The lines that open an unresolved conflict: those that the other two marked lines follow. */
export function mergeConflictsIn(text: string): readonly Span[] {
  return [...text.matchAll(OPENING)]
    .filter(({ index }) => isClosed(text.slice(index)))
    .map(({ index, 0: line }) => ({ start: index, end: index + line.trimEnd().length }));
}

function isClosed(text: string): boolean {
  const middle = MIDDLE.exec(text);
  return middle !== null && CLOSING.test(text.slice(middle.index));
}
