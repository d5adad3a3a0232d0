import type { YAMLError } from 'yaml';
import { BlockProblem, type Frame } from './tree';

/** An error of the parser as a problem of ours. @param text what was parsed */
export function problemOf(error: YAMLError, text: string, { origin, shift }: Frame): BlockProblem {
  const start = Math.min(error.pos[0], text.length);
  const told = error.code === 'DUPLICATE_KEY' ? endOfKey(text, start) : error.pos[1];
  const end = endOnSameLine(text, start, Math.min(told, text.length));
  return new BlockProblem(origin, shift + start, end - start, error.code, error.message);
}

/** The parser marks a key's first character only. */
function endOfKey(text: string, start: number): number {
  const key = /^(?:"[^"]*"|'[^']*'|[^:\r\n]*)/.exec(text.slice(start, start + 200))?.[0] ?? '';
  return start + key.trimEnd().length;
}

/** A problem is shown on one line, and on at least one character where the line has one. */
function endOnSameLine(text: string, start: number, end: number): number {
  const line = text.slice(start, end).search(/[\r\n]/);
  const stop = line < 0 ? end : start + line;
  return stop > start || start >= text.length || /[\r\n]/.test(text[start] ?? '\n') ? stop : start + 1;
}
