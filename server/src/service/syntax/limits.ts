import { Block } from './blocks/block';
import type { SyntaxTree, YamlNode } from './nodes';
import { BlockProblem } from './tree';

/** UTF-16 units that a file may have: what is larger costs more time and memory than anybody has while typing. */
export const MAX_LENGTH = 10 * 1024 * 1024;
/** UTF-16 units that a line may have: whoever wants to edit it meets its own line again with every key. */
export const MAX_LINE = 100_000;
/** Lines and commas that a file may have: each may stand for a node, and nodes cost more memory than text. */
export const MAX_PIECES = 320_000;
/** UTF-16 units of what can be read as a whole only: `yaml` takes up to two seconds for them. */
export const MAX_WHOLE = 1_000_000;
/** Things that a file may define or name, such as steps and touchpoints: some fifty rules look at each of them. */
export const MAX_THINGS = 40_000;
/** Mistakes that a file may have: with more of them it is of another kind than its name says. */
export const MAX_MISTAKES = 40_000;

/** Why a text is not read. */
export type Limit =
  | 'TOO_LARGE'
  | 'LINE_TOO_LONG'
  | 'TOO_MANY_PIECES'
  | 'TOO_LARGE_AS_A_WHOLE'
  | 'TOO_MANY_THINGS'
  | 'TOO_MANY_MISTAKES';

/** What a text has too much of, and the offset where that shows. */
interface Excess {
  readonly limit: Limit;
  readonly at: number;
}

/** How many pieces and things a text and its tree may still get. */
export interface Room {
  readonly pieces: number;
  readonly things: number;
}

/** What a text has too much of to be read; undefined for every text that people write. */
export function excessOf(text: string): Excess | undefined {
  const measured = piecesIn(text);
  return typeof measured === 'number' ? undefined : measured;
}

/** The pieces of a text, or more than them in one that is short enough; what it has too much of instead. One pass, which ends early. */
export function piecesIn(text: string): number | Excess {
  if (text.length > MAX_LENGTH) return { limit: 'TOO_LARGE', at: 0 };
  if (text.length <= MAX_LINE) return text.length;
  let pieces = 0;
  let line = 0;
  for (let at = 0; at < text.length; at++) {
    const char = text.charCodeAt(at);
    if (char === LINE_FEED) line = at + 1;
    else if (at - line > MAX_LINE) return { limit: 'LINE_TOO_LONG', at: line };
    if ((char === LINE_FEED || char === COMMA) && ++pieces > MAX_PIECES)
      return { limit: 'TOO_MANY_PIECES', at };
  }
  return pieces;
}

const LINE_FEED = 0x0a;
const COMMA = 0x2c;

/** The tree with the room that is left, or that of a text that is not read, where it has too much of something. */
export function withinLimits(tree: SyntaxTree, text: string, pieces = piecesIn(text)): SyntaxTree {
  if (typeof pieces !== 'number') return unread(text, pieces);
  const things = tree.root ? thingsIn(tree.root) : 0;
  if (things > MAX_THINGS) return unread(text, { limit: 'TOO_MANY_THINGS', at: 0 });
  return { ...tree, room: { pieces: MAX_PIECES - pieces, things: MAX_THINGS - things } };
}

/**
 * What is left of the room after a change. A change adds no more pieces than it writes units, and no more things than
 * are in the block that was read anew for it: that is less than there may be, and costs no look at the rest of the file.
 *
 * @returns undefined where nothing may be left
 */
export function roomLeft({ pieces, things }: Room, written: number, read: YamlNode): Room | undefined {
  const left = { pieces: pieces - written, things: things - thingsIn(read) };
  return left.pieces < 0 || left.things < 0 ? undefined : left;
}

/** How many maps there are in lists, or a number beyond what a file may have: as a rule, each of them defines something. */
function thingsIn(root: YamlNode): number {
  let things = 0;
  const open: YamlNode[] = [root];
  for (let node = open.pop(); node && things <= MAX_THINGS; node = open.pop()) {
    if (node.kind === 'map') for (const { value } of node.pairs) open.push(value);
    if (node.kind !== 'list') continue;
    for (const item of node.items) open.push(item);
    things += node.items.filter(({ kind }) => kind === 'map').length;
  }
  return things;
}

/** The tree of a text that is not read: nothing but the one problem that says why, on the first line. */
export function unread(text: string, { limit, at }: Excess): SyntaxTree {
  const file = Block.ofFile(text.length);
  const line = text.slice(0, at).split('\n').length;
  const problem = new BlockProblem(file, 0, endOfFirstLine(text), limit, String(line));
  return { root: undefined, problems: [problem], parts: [file], isLimited: true };
}

/** Not all of a line without end is marked. */
function endOfFirstLine(text: string): number {
  const end = text.slice(0, 80).search(/[\r\n]/);
  return end < 0 ? Math.min(80, text.length) : end;
}
