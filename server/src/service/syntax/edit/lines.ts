import type { TextEdit } from './text-edit';

/** New lines behind the line on which the written part before `end` stops, its comment included. */
export function insertLines(source: string, end: number, indent: number, text: string): TextEdit {
  let written = end;
  while (written > 0 && /\s/.test(source[written - 1] ?? '')) written--;
  const offset = endOfLine(source, written);
  const lineBreak = lineBreakOf(source);
  return {
    start: offset,
    end: offset,
    newText: lineBreak + ' '.repeat(indent) + indented(text, indent, source),
  };
}

/** The lines of a text, all but the first moved right, with the line breaks of the source. */
export function indented(text: string, indent: number, source: string): string {
  return text
    .trimEnd()
    .split('\n')
    .join(lineBreakOf(source) + ' '.repeat(indent));
}

/** Characters between the beginning of the line and the offset. */
export function columnOf(source: string, offset: number): number {
  return offset - lineStartOf(source, offset);
}

/** Where the line of an offset begins. */
export function lineStartOf(source: string, offset: number): number {
  // What is searched backwards from before the beginning is searched from the beginning.
  if (offset === 0) return 0;
  const start = source.lastIndexOf('\n', offset - 1) + 1;
  // Looked for on this line alone: most texts have none, and would be read up to their beginning.
  return start + source.slice(start, offset).lastIndexOf('\r') + 1;
}

function endOfLine(source: string, from: number): number {
  const rest = source.slice(from).search(/[\r\n]/);
  return rest < 0 ? source.length : from + rest;
}

/** How the source breaks its lines, by its first break. */
export function lineBreakOf(source: string): string {
  return /\r\n|\r|\n/.exec(source)?.[0] ?? '\n';
}
