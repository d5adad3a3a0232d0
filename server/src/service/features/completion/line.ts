import type { JourneyDocument } from '../../model/document';
import { lineText } from '../line-text';

/** What a line of YAML is made of, seen by itself: dashes, then a key or something else. */
export interface Line {
  /** The text up to the end of its key, or where it has none, of its dashes. */
  readonly head: string;
  /** Where it begins: with its first dash, or else its key. */
  readonly indent: number;
  /** The columns of the dashes that it begins with. */
  readonly dashes: readonly number[];
  /** The column of what stands behind the dashes. */
  readonly column: number;
  /** What stands before the colon; undefined where nothing does that could be a key. */
  readonly key: string | undefined;
  /** Whether it is a key whose value is still to come, on the lines below. */
  readonly isOpen: boolean;
}

const KEY = /^("(?:[^"\\]|\\.)*"|'[^']*'|[^\s"'#[\]{}|>%@`,](?:[^#]*?[^# \t])??)[ \t]*:(?=\s|$)/;
const OPEN = /^[ \t]*(?:[&!]\S*(?:[ \t]+|$))*(?:#.*)?$/;

/** Reads a line; undefined for one with neither a dash nor a key, such as a comment or the rest of a text. */
export function readLine(text: string): Line | undefined {
  const dashes: number[] = [];
  let column = blanksAt(text, 0);
  while (/^-(?:[ \t]|$)/.test(text.slice(column, column + 2))) {
    dashes.push(column);
    column += 1 + blanksAt(text, column + 1);
  }
  const content = text.slice(column);
  const [whole, key] = KEY.exec(content) ?? [];
  if (dashes.length === 0 && whole === undefined) return undefined;
  return {
    head: text.slice(0, column + (whole?.length ?? 0)),
    indent: dashes[0] ?? column,
    dashes,
    column,
    key,
    isOpen: whole !== undefined && OPEN.test(content.slice(whole.length)),
  };
}

/** A line with its number. */
export interface NumberedLine extends Line {
  readonly number: number;
}

/** The lines above one that are read as lines, from the nearest up. */
export function* linesAbove(document: JourneyDocument, number: number): Iterable<NumberedLine> {
  for (let above = number - 1; above >= 0; above--) {
    const line = readLine(lineText(document, above));
    if (line) yield { ...line, number: above };
  }
}

/** The lines below one that are read as lines, from the nearest down. */
export function* linesBelow(document: JourneyDocument, number: number): Iterable<NumberedLine> {
  for (let below = number + 1; below < document.text.lineCount; below++) {
    const line = readLine(lineText(document, below));
    if (line) yield { ...line, number: below };
  }
}

function blanksAt(text: string, from: number): number {
  let end = from;
  while (text[end] === ' ' || text[end] === '\t') end++;
  return end - from;
}
