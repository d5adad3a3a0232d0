import { Block } from './blocks/block';
import { BlockReader, type Found } from './blocks/block-reader';
import { NOT_SIMPLE, TIED } from './blocks/plain-scalar';
import { MAX_LENGTH, MAX_WHOLE, piecesIn, unread, withinLimits } from './limits';
import type { SyntaxTree } from './nodes';
import { parseWhole } from './whole';

/**
 * Text to tree and problems. Never throws: whatever cannot be read becomes a problem, and the rest is
 * still there to complete, hover and draw. What is too large has no tree (`limits.ts`).
 */
export function parseYaml(text: string): SyntaxTree {
  const source = text.length > MAX_LENGTH ? text : normaliseLineBreaks(text);
  const pieces = piecesIn(source);
  if (typeof pieces !== 'number') return unread(source, pieces);
  const tree = inBlocks(source) ?? parseWhole(source);
  return tree.isLimited ? tree : withinLimits(tree, source, pieces);
}

/** `yaml` does not know a lone CR as a line break; replacing it by LF keeps every offset. */
export function normaliseLineBreaks(text: string): string {
  return text.includes('\r') ? text.replace(/\r(?!\n)/g, '\n') : text;
}

/** A line that holds nothing but a comment, and the mark that begins a document. */
const EMPTY = /^ *(?:#[^\r]*)?\r?$/;
const MARK = /^---(?: *| +#[^\r]*)\r?$/;

/** Behind the mark that begins the document, if nothing but comments and blank lines is before it; else 0. */
function behindMark(source: string): number {
  let at = 0;
  for (let end = source.indexOf('\n'); end >= 0; end = source.indexOf('\n', at)) {
    const line = source.slice(at, end);
    at = end + 1;
    if (MARK.test(line)) return at;
    if (!EMPTY.test(line)) return 0;
  }
  return 0;
}

/** Undefined where the file as a whole needs a full parser. */
function inBlocks(source: string): SyntaxTree | undefined {
  const file = Block.ofFile(source.length);
  const found: Found = { parts: [file], problems: [] };
  const from = behindMark(source);
  let reader: BlockReader | undefined;
  try {
    reader = new BlockReader(source, file, from, source.length, found);
    const root = from === 0 && reader.isDone ? undefined : reader.file();
    found.problems.sort((a, b) => a.start - b.start);
    return { root, ...found };
  } catch (error) {
    if (error !== NOT_SIMPLE && error !== TIED) throw error;
    if (source.length <= MAX_WHOLE) return undefined;
    return unread(source, { limit: 'TOO_LARGE_AS_A_WHOLE', at: reader?.refusedAt ?? 0 });
  }
}
