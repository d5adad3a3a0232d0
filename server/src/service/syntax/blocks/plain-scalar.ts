import type { ScalarValue } from '../nodes';

/** Thrown where a text is more than the simple reader knows; whoever reads the block asks `yaml` then. */
export const NOT_SIMPLE = new Error('Not simple YAML');

/** Thrown where anchors tie a block to others: only the whole file can be read then. */
export const TIED = new Error('Tied by anchors');

/** Where a plain scalar stops, and at what. */
export interface PlainEnd {
  /** Behind its last character that is no blank. */
  readonly end: number;
  /** The offset of what stopped it. */
  readonly at: number;
  readonly by: 'line' | 'colon' | 'comment' | 'flow';
}

const TAB = 0x09;
const SPACE = 0x20;
const HASH = 0x23;
const COMMA = 0x2c;
const DASH = 0x2d;
const COLON = 0x3a;
const QUESTION = 0x3f;
const BOM = 0xfeff;

/** The characters that cannot begin a plain scalar; `-`, `?` and `:` can, where text follows directly. */
const INDICATORS = new Set([...',[]{}#&*!|>\'"%@`'].map(char => char.charCodeAt(0)));

/**
 * How far a plain scalar goes in its line.
 *
 * @throws NOT_SIMPLE where none begins here
 */
export function scanPlain(source: string, start: number, lineEnd: number, inFlow: boolean): PlainEnd {
  if (!beginsPlain(source, start, lineEnd, inFlow)) throw NOT_SIMPLE;
  for (let at = start; at < lineEnd; at++) {
    const char = source.charCodeAt(at);
    if (char === COLON && isBreak(source, at + 1, lineEnd, inFlow)) return stop(source, start, at, 'colon');
    if (char === HASH && source.charCodeAt(at - 1) === SPACE) return stop(source, start, at, 'comment');
    if (inFlow && isFlowIndicator(char)) return stop(source, start, at, 'flow');
    if (char < SPACE || char === BOM) throw NOT_SIMPLE;
  }
  return stop(source, start, lineEnd, 'line');
}

/** Whether a dash, colon or question mark is followed by nothing of its own scalar. */
export function isBreak(source: string, at: number, lineEnd: number, inFlow: boolean): boolean {
  if (at >= lineEnd) return true;
  const char = source.charCodeAt(at);
  return char === SPACE || char === TAB || (inFlow && isFlowIndicator(char));
}

function beginsPlain(source: string, at: number, lineEnd: number, inFlow: boolean): boolean {
  const char = source.charCodeAt(at);
  if (char === DASH || char === QUESTION || char === COLON) return !isBreak(source, at + 1, lineEnd, inFlow);
  return !INDICATORS.has(char);
}

function isFlowIndicator(char: number): boolean {
  return char === COMMA || char === 0x5b || char === 0x5d || char === 0x7b || char === 0x7d;
}

function stop(source: string, start: number, at: number, by: PlainEnd['by']): PlainEnd {
  let end = at;
  while (end > start && source.charCodeAt(end - 1) === SPACE) end--;
  return { end, at, by };
}

/** What YAML's core schema makes of a plain scalar. */
export function coreValueOf(text: string): ScalarValue {
  const first = text.charCodeAt(0);
  const isNumeric = (first >= 0x30 && first <= 0x39) || first === 0x2b || first === DASH || first === 0x2e;
  if (isNumeric) return numberOf(text) ?? text;
  const word = text.length > LONGEST_WORD ? undefined : WORDS.get(text);
  return word === undefined ? text : word;
}

const WORDS: ReadonlyMap<string, null | boolean> = new Map([
  ...['~', 'null', 'Null', 'NULL'].map(word => [word, null] as const),
  ...['true', 'True', 'TRUE'].map(word => [word, true] as const),
  ...['false', 'False', 'FALSE'].map(word => [word, false] as const),
]);

const LONGEST_WORD = 'false'.length;

function numberOf(text: string): number | undefined {
  if (/^[-+]?[0-9]+$/.test(text)) return Number.parseInt(text, 10);
  if (/^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)(?:[eE][-+]?[0-9]+)?$/.test(text)) return Number.parseFloat(text);
  if (/^[-+]?[0-9]+[eE][-+]?[0-9]+$/.test(text)) return Number.parseFloat(text);
  if (/^0o[0-7]+$/.test(text)) return Number.parseInt(text.slice(2), 8);
  if (/^0x[0-9a-fA-F]+$/.test(text)) return Number.parseInt(text.slice(2), 16);
  if (/^[-+]?\.(?:inf|Inf|INF)$/.test(text)) return text.startsWith('-') ? -Infinity : Infinity;
  return /^\.(?:nan|NaN|NAN)$/.test(text) ? Number.NaN : undefined;
}
