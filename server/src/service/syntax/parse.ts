import { type Document, parseAllDocuments, type YAMLError } from 'yaml';
import { convert } from './convert';
import { exceedsDepth } from './depth';
import type { SyntaxProblem, SyntaxTree } from './nodes';

/**
 * Text to tree and problems. Never throws: whatever cannot be read becomes a problem, and the rest is
 * still there to complete, hover and draw.
 */
export function parseYaml(text: string): SyntaxTree {
  const tooDeep = exceedsDepth(text);
  if (tooDeep !== undefined) {
    return { root: undefined, problems: [{ code: 'TOO_DEEP', detail: '', ...firstCharAt(tooDeep, text) }] };
  }
  const source = normaliseLineBreaks(text);
  const documents = parseAllDocuments(source, { prettyErrors: false, uniqueKeys: true });
  const [first, second] = Array.isArray(documents) ? documents : [];
  if (!first) return { root: undefined, problems: [] };
  const { root, problems } = convert(first as Document, text.length);
  const all = [...first.errors.map(toProblem(text)), ...problems];
  if (second) all.push(secondDocument(second as Document, text));
  return { root, problems: all.sort((a, b) => a.start - b.start) };
}

/** `yaml` does not know a lone CR as a line break; replacing it by LF keeps every offset. */
export function normaliseLineBreaks(text: string): string {
  return text.includes('\r') ? text.replace(/\r(?!\n)/g, '\n') : text;
}

function toProblem(text: string): (error: YAMLError) => SyntaxProblem {
  return error => {
    const start = Math.min(error.pos[0], text.length);
    const told = error.code === 'DUPLICATE_KEY' ? endOfKey(text, start) : error.pos[1];
    const end = endOnSameLine(text, start, Math.min(told, text.length));
    return { code: error.code, detail: error.message, start, end };
  };
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

function firstCharAt(offset: number, text: string) {
  return { start: offset, end: Math.min(offset + 1, text.length) };
}

function secondDocument(document: Document, text: string): SyntaxProblem {
  const content = document.range?.[0] ?? 0;
  // `...` ends a document too, and then nothing need mark the beginning of the next.
  const offset = Math.max(0, text.lastIndexOf('---', content), text.lastIndexOf('...', content));
  return { code: 'MULTIPLE_DOCUMENTS', detail: '', start: offset, end: Math.min(offset + 3, text.length) };
}
