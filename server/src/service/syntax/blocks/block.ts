import type { Origin } from '../tree';

/**
 * A piece of the text that can be read again without the rest: the whole file, a pair of its outermost map, or a map
 * that is an item of a block list. Blocks nest, and between them they cover the text.
 */
export class Block implements Origin {
  /** How many units from `at`, the beginning of its first line, to the beginning of the line behind it. */
  length = 0;

  /**
   * @param at the beginning of its first line
   * @param column where its dash or key stands in that line
   * @param depth how many maps and lists are around it
   * @param isFirst whether nothing of its own kind stands before it
   */
  constructor(
    public at: number,
    readonly kind: 'file' | 'pair' | 'item',
    readonly column: number,
    readonly parent: Block | undefined,
    readonly depth: number,
    readonly isFirst: boolean,
  ) {}

  /** The block that a whole text is. */
  static ofFile(length: number): Block {
    const file = new Block(0, 'file', 0, undefined, 0, true);
    file.length = length;
    return file;
  }

  /** The beginning of the line behind it. */
  get behind(): number {
    return this.at + this.length;
  }
}

/** What goes on in a block behind another one inside it; it moves when that one grows. */
export class Tail implements Origin {
  constructor(
    public at: number,
    readonly block: Block,
  ) {}
}

/** Everything in a text that moves as one, in the order of the text. */
export type Part = Block | Tail;

/** The block of a part. */
export function blockOf(part: Part): Block {
  return part instanceof Tail ? part.block : part;
}
