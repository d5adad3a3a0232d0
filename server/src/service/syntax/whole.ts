import type { Document, Node } from 'yaml';
import { Block } from './blocks/block';
import { convert } from './convert';
import { exceedsDepth } from './depth';
import { documentsIn } from './documents';
import type { SyntaxProblem, SyntaxTree } from './nodes';
import { problemOf } from './problem';
import { BlockProblem } from './tree';

/**
 * The text as `yaml` reads it in one go: the last resort where the blocks of a file hang together by anchors or
 * mistakes, and what reading in blocks is measured by.
 *
 * @param source with no lone CR, which `yaml` does not know as a line break
 */
export function parseWhole(source: string): SyntaxTree {
  const file = Block.ofFile(source.length);
  const parts = [file];
  const tooDeep = exceedsDepth(source);
  if (tooDeep !== undefined) {
    const problem = new BlockProblem(file, tooDeep, Math.min(1, source.length - tooDeep), 'TOO_DEEP', '');
    return { root: undefined, problems: [problem], parts };
  }
  const [first, second] = documentsIn(source);
  if (!first) return { root: undefined, problems: [], parts };
  const frame = { origin: file, shift: 0 };
  const { node, problems } = convert(first.contents as Node | null, source.length, frame, 0);
  const all = [...first.errors.map(error => problemOf(error, source, frame)), ...problems];
  if (second) all.push(secondDocument(second, source, file));
  const root = node.kind === 'scalar' && node.style === 'empty' ? undefined : node;
  return { root, problems: all.sort((a, b) => a.start - b.start), parts };
}

function secondDocument(document: Document, text: string, file: Block): SyntaxProblem {
  const content = document.range?.[0] ?? 0;
  // `...` ends a document too, and then nothing need mark the beginning of the next.
  const from = Math.max(0, text.lastIndexOf('---', content), text.lastIndexOf('...', content));
  return new BlockProblem(file, from, Math.min(3, text.length - from), 'MULTIPLE_DOCUMENTS', '');
}
