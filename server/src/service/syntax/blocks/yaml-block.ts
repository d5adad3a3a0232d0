import { type Document, isCollection, isMap, isPair, type Node } from 'yaml';
import { convert } from '../convert';
import { exceedsDepth, MAX_DEPTH } from '../depth';
import { documentsIn } from '../documents';
import { MAX_WHOLE } from '../limits';
import type { Pair, SyntaxProblem, YamlNode } from '../nodes';
import { problemOf } from '../problem';
import type { Block } from './block';
import { NOT_SIMPLE, scanPlain, TIED } from './plain-scalar';

/**
 * Reads one block with `yaml`, such that the outcome is that of reading the whole file: what follows the block is
 * played by a sibling, since an open quote or bracket ends at the next line that is indented less.
 *
 * @param problems what is wrong in the block is added here
 * @throws NOT_SIMPLE where the block cannot be told from what is around it, TIED where it holds anchors or aliases
 */
export function readWithYaml(source: string, block: Block, problems: SyntaxProblem[]): YamlNode | Pair {
  const text = source.slice(block.at, block.behind);
  if (text.length > MAX_WHOLE) throw NOT_SIMPLE;
  const tooDeep = exceedsDepth(text, MAX_DEPTH - block.depth) !== undefined;
  if (tooDeep || /^(?:---|\.\.\.|%)/m.test(text) || !isTold(text, block)) throw NOT_SIMPLE;
  const before = siblingBefore(block);
  const piece: Piece = { block, before, text, behind: siblingBehind(source, block) };
  const document = onlyDocument(before + text + piece.behind);
  const collection = onlyBlock(document, piece);
  const frame = { origin: block, shift: -before.length };
  const {
    node,
    problems: own,
    isTied,
  } = convert(collection, before.length + text.length, frame, block.depth);
  const found = [...document.errors.map(error => problemOf(error, before + text, frame)), ...own];
  const isConfined = found.every(
    ({ code, detail, start }) =>
      start >= block.at && start < block.behind && !swallowsTheRest(code, detail, source, block),
  );
  if (isTied) throw TIED;
  const [child] = node.kind === 'map' ? node.pairs : node.kind === 'list' ? node.items : [];
  if (!isConfined || !child) throw NOT_SIMPLE;
  for (const problem of found) problems.push(problem);
  return child;
}

/** Whether a pair shows by its first line that it is one: its key with a colon, or alone, as somebody begins to type it. */
function isTold(text: string, { kind, isFirst }: Block): boolean {
  if (kind === 'item') return true;
  const [first = '', ...others] = text.split('\n').filter(line => !/^\s*(?:#|$)/.test(line));
  const { by } = scanPlain(first, first.search(/\S/), first.trimEnd().length, false);
  return by === 'colon' || (others.length === 0 && !isFirst);
}

/** The text of a block between the siblings that play what is around it. */
interface Piece {
  readonly block: Block;
  readonly before: string;
  readonly text: string;
  readonly behind: string;
}

/** A pair that is still without its colon is read differently where no other stands before it. */
function siblingBefore({ kind, column, isFirst }: Block): string {
  return kind === 'pair' && !isFirst ? `${' '.repeat(column)}x-before: 0\n` : '';
}

/** The next line that is no part of the block, with both quotes in it: a text that is left open ends there. */
function siblingBehind(source: string, { behind, column, kind }: Block): string {
  if (behind >= source.length) return '';
  return `${' '.repeat(column)}${kind === 'item' ? '-' : 'x-behind:'} "'"\n`;
}

function onlyDocument(text: string): Document {
  const [first, second] = documentsIn(text);
  if (!first || second) throw NOT_SIMPLE;
  return first;
}

/** The collection with the block as its one child. */
function onlyBlock({ contents }: Document, { block, before, text, behind }: Piece): Node {
  if (!isCollection(contents) || contents.flow || contents.range?.[0] !== block.column) throw NOT_SIMPLE;
  if (isMap(contents) !== (block.kind === 'pair')) throw NOT_SIMPLE;
  const skipped = before === '' ? 0 : 1;
  const [first, second] = contents.items.slice(skipped);
  if (first === undefined || contents.items.length !== skipped + (behind === '' ? 1 : 2)) throw NOT_SIMPLE;
  if (behind !== '' && startOf(second) < before.length + text.length) throw NOT_SIMPLE;
  contents.items = [first];
  return contents;
}

function startOf(item: unknown): number {
  const node = (isPair(item) ? item.key : item) as Node | null;
  return node?.range?.[0] ?? 0;
}

/** An open quote ends with the block only where a quote follows anywhere; else it takes in the rest of the file. */
function swallowsTheRest(code: string, detail: string, source: string, { behind }: Block): boolean {
  const quote = code === 'MISSING_CHAR' ? /closing (["'])quote/.exec(detail)?.[1] : undefined;
  return quote !== undefined && behind < source.length && !source.includes(quote, behind);
}
