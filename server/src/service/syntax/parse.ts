import { Block } from './blocks/block';
import { BlockReader, type Found } from './blocks/block-reader';
import { NOT_SIMPLE, TIED } from './blocks/plain-scalar';
import type { SyntaxTree } from './nodes';
import { parseWhole } from './whole';

/**
 * Text to tree and problems. Never throws: whatever cannot be read becomes a problem, and the rest is
 * still there to complete, hover and draw.
 */
export function parseYaml(text: string): SyntaxTree {
  const source = normaliseLineBreaks(text);
  return inBlocks(source) ?? parseWhole(source);
}

/** `yaml` does not know a lone CR as a line break; replacing it by LF keeps every offset. */
export function normaliseLineBreaks(text: string): string {
  return text.includes('\r') ? text.replace(/\r(?!\n)/g, '\n') : text;
}

/** Comments and blank lines, and the mark that begins a document. */
const HEADER = /^(?: *(?:#[^\n]*)?\r?\n)*---[ ]*(?:#[^\n]*)?\r?\n/;

/** Undefined where the file as a whole needs a full parser. */
function inBlocks(source: string): SyntaxTree | undefined {
  const file = Block.ofFile(source.length);
  const found: Found = { parts: [file], problems: [] };
  const from = HEADER.exec(source)?.[0].length ?? 0;
  try {
    const root = new BlockReader(source, file, from, source.length, found).file();
    found.problems.sort((a, b) => a.start - b.start);
    return { root, ...found };
  } catch (error) {
    if (error !== NOT_SIMPLE && error !== TIED) throw error;
    return undefined;
  }
}
