import { type Block, blockOf, type Part } from './blocks/block';
import { BlockReader, type Found } from './blocks/block-reader';
import { NOT_SIMPLE, TIED } from './blocks/plain-scalar';
import { replaceBlock } from './blocks/replace-block';
import { copied } from './blocks/take';
import { excessOf, MAX_LENGTH, roomLeft, withinLimits } from './limits';
import type { Pair, SyntaxProblem, SyntaxTree, YamlNode } from './nodes';
import { parseYaml } from './parse';
import { lastIndexWhere } from './search';

/** A change of the text: what stood from `start` to `end` is `length` units long now. */
export interface Change {
  readonly start: number;
  readonly end: number;
  readonly length: number;
}

/**
 * The tree after a change, read anew as far as the change reaches: the smallest block around it that is still one
 * block. The outcome is that of `parseYaml(source)`. All that is untouched is taken over from the old tree and moves
 * along, so the old tree's places are no longer true afterwards.
 *
 * @param source the whole text after the change
 */
export function reparse(tree: SyntaxTree, source: string, change: Change): SyntaxTree {
  if (source.length > MAX_LENGTH || tree.problems.some(isOpenQuote)) return parseYaml(source);
  const part = tree.parts[lastIndexWhere(tree.parts, ({ at }) => at <= change.start)];
  for (let block = part && blockOf(part); block?.parent; block = block.parent) {
    if (change.end > block.behind) continue;
    const next = withBlockRead(tree, block, source, change);
    if (next) return next;
  }
  return parseYaml(source);
}

/** Whether an open quote ends depends on the quotes in the rest of the file. */
function isOpenQuote({ code, detail }: SyntaxProblem): boolean {
  return code === 'MISSING_CHAR' && detail.includes('quote');
}

function withBlockRead(
  tree: SyntaxTree,
  old: Block,
  source: string,
  { start, end, length }: Change,
): SyntaxTree | undefined {
  const delta = length - (end - start);
  const read = readBlock(old, source, old.behind + delta);
  const root = read && tree.root && replaceBlock(tree.root, old, read.node);
  if (!read || !root) return undefined;
  const first = lastIndexWhere(tree.parts, ({ at }) => at <= old.at);
  const behind = indexBehind(tree.parts, first, old.behind);
  const gone = new Set<unknown>(tree.parts.slice(first, behind));
  move(tree.parts, behind, old, delta);
  const room = tree.room && roomLeft(tree.room, length, 'key' in read.node ? read.node.value : read.node);
  const problems = [...tree.problems.filter(({ origin }) => !gone.has(origin)), ...read.problems];
  const next = {
    root,
    problems: problems.sort((a, b) => a.start - b.start),
    parts: tree.parts.toSpliced(first, behind - first, ...read.parts),
  };
  return room ? { ...next, room } : withinLimits(next, source);
}

/** The first part that does not begin before the end. */
function indexBehind(parts: readonly Part[], index: number, end: number): number {
  let behind = index + 1;
  while ((parts[behind]?.at ?? end) < end) behind++;
  return behind;
}

/** Everything behind the change moves, and everything around it becomes longer or shorter. */
function move(parts: readonly Part[], behind: number, changed: Block, delta: number): void {
  if (delta === 0) return;
  for (let index = behind; index < parts.length; index++) (parts[index] as Part).at += delta;
  for (let around = changed.parent; around; around = around.parent) around.length += delta;
}

interface ReadBlock extends Found {
  readonly node: YamlNode | Pair;
}

/** The block in its new length; undefined where it is no longer one whole block. */
function readBlock(old: Block, source: string, behind: number): ReadBlock | undefined {
  const text = source.slice(old.at, behind);
  const isWholeLines = text.endsWith('\n') || behind === source.length;
  if (excessOf(text) || !isWholeLines || !old.parent || /\r(?!\n)/.test(text)) return undefined;
  const found: Found = { parts: [], problems: [] };
  try {
    const node = new BlockReader(source, old.parent, old.at, behind, found, copied).only(old);
    return { node, ...found };
  } catch (error) {
    if (error !== NOT_SIMPLE && error !== TIED) throw error;
    return undefined;
  }
}
