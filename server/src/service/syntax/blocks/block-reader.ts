import { compact } from '../compact';
import { MAX_DEPTH } from '../depth';
import type { Pair, SyntaxProblem, YamlNode } from '../nodes';
import { TreeList, TreeMap, TreePair, TreeScalar } from '../tree';
import { Block, blockOf, type Part, Tail } from './block';
import { hasTwins, InLineReader } from './in-line-reader';
import { beginsItem, beginsItemMap, closesFlow } from './line-kinds';
import { isRestEmpty, Lines, skipSpaces } from './lines';
import { coreValueOf, NOT_SIMPLE, scanPlain } from './plain-scalar';
import { type Take, taken } from './take';
import { readWithYaml } from './yaml-block';

/** What a reader has found besides the nodes. */
export interface Found {
  /** What moves as one, in the order of the text. */
  readonly parts: Part[];
  readonly problems: SyntaxProblem[];
}

/**
 * Reads YAML line by line as people mostly write it: maps and lists in block style, scalars and flow collections of
 * one line. What is more than that (texts over several lines, escapes, mistakes) is handed block by block to `yaml`,
 * with the same outcome as if `yaml` had read the whole.
 */
export class BlockReader {
  private readonly lines: Lines;
  /** The innermost block around the line, or what goes on in it behind another block. */
  private part: Part;
  /** Where the innermost block begins that not even `yaml` could read without the rest. */
  private stuckAt: number | undefined;

  /**
   * @param block the innermost block around what is to be read
   * @param from the beginning of the first line to read
   * @param limit where the text to read ends
   * @param take how keys and values are taken from the text
   */
  constructor(
    private readonly source: string,
    block: Block,
    from: number,
    limit: number,
    private readonly found: Found,
    private readonly take: Take = taken,
  ) {
    this.part = block;
    this.lines = new Lines(source, from, limit);
  }

  /** Whether nothing follows but comments and blank lines. */
  get isDone(): boolean {
    return this.lines.isDone;
  }

  /** After a refusal: where that begins which only the whole text explains. */
  get refusedAt(): number {
    return this.stuckAt ?? this.lines.start;
  }

  /** Everything from here to the limit as the map or list that a file is. */
  file(): YamlNode {
    const { lines } = this;
    if (lines.isDone) throw NOT_SIMPLE;
    const node = beginsItem(lines) ? this.list(lines.indent, 0) : this.map(lines.indent, 0, true);
    if (!lines.isDone) throw NOT_SIMPLE;
    return node;
  }

  /** The one block like this that begins here and fills the text up to the limit. */
  only({ at, kind, column, depth, isFirst }: Block): YamlNode | Pair {
    const { lines } = this;
    const isDash = beginsItem(lines);
    if (lines.start !== at || lines.indent !== column || isDash !== (kind === 'item')) throw NOT_SIMPLE;
    if (isDash && !beginsItemMap(lines)) throw NOT_SIMPLE;
    const read = kind === 'pair' ? this.pairBlock(column, depth, isFirst) : this.item(column, depth, isFirst);
    if (!lines.isDone) throw NOT_SIMPLE;
    return read;
  }

  private map(column: number, depth: number, isOutermost = false): YamlNode {
    if (depth > MAX_DEPTH) throw NOT_SIMPLE;
    const { lines } = this;
    const origin = this.origin();
    const from = lines.content - origin.at;
    const pairs: Pair[] = [];
    while (lines.indent === column && !beginsItem(lines))
      pairs.push(
        isOutermost ? this.pairBlock(column, depth, pairs.length === 0) : this.pairInside(column, depth),
      );
    if (lines.indent > column || hasTwins(pairs)) throw NOT_SIMPLE;
    return new TreeMap(origin, from, compact(pairs), false, undefined);
  }

  private pairBlock(column: number, depth: number, isFirst: boolean): Pair {
    return this.asBlock('pair', column, depth, isFirst, () => this.pairInside(column, depth));
  }

  private pairInside(column: number, depth: number): Pair {
    const { source, lines } = this;
    const origin = this.origin();
    const { end, at: colon, by } = scanPlain(source, lines.content, lines.end, false);
    const text = this.take(source, lines.content, end);
    if (by !== 'colon' || text === '<<' || text.length > 1000) throw NOT_SIMPLE;
    const key = new TreeScalar(origin, lines.content - origin.at, text.length, coreValueOf(text), 'plain');
    return new TreePair(key, this.value(colon + 1, column, depth, true), false);
  }

  private list(column: number, depth: number): YamlNode {
    if (depth > MAX_DEPTH) throw NOT_SIMPLE;
    const { lines } = this;
    const origin = this.origin();
    const from = lines.content - origin.at;
    const items: YamlNode[] = [];
    while (lines.indent === column && beginsItem(lines))
      items.push(this.item(column, depth, items.length === 0));
    if (lines.indent > column) throw NOT_SIMPLE;
    return new TreeList(origin, from, compact(items), false, undefined);
  }

  /** A map is a block of its own; whatever else an item can be belongs to the block around it. */
  private item(column: number, depth: number, isFirst: boolean): YamlNode {
    return beginsItemMap(this.lines)
      ? this.asBlock('item', column, depth, isFirst, () => this.itemInside(column, depth))
      : this.itemInside(column, depth);
  }

  private itemInside(column: number, depth: number): YamlNode {
    const { lines } = this;
    if (!beginsItemMap(lines)) return this.value(lines.content + 1, column, depth, false);
    lines.moveTo(skipSpaces(this.source, lines.content + 1, lines.end));
    return this.map(lines.indent, depth + 1);
  }

  /** What stands behind a colon or a dash, in the same line or below it. */
  private value(behind: number, column: number, depth: number, isPair: boolean): YamlNode {
    const { source, lines } = this;
    const origin = this.origin();
    const at = skipSpaces(source, behind, lines.end);
    if (!isRestEmpty(source, behind, lines.end)) return this.inLine(at, column, depth);
    lines.advance();
    if (lines.indent > column) {
      if (!isPair) throw NOT_SIMPLE;
      return beginsItem(lines) ? this.list(lines.indent, depth + 1) : this.map(lines.indent, depth + 1);
    }
    if (isPair && lines.indent === column && beginsItem(lines)) return this.list(column, depth + 1);
    return new TreeScalar(origin, at - origin.at, 0, null, 'empty');
  }

  private inLine(at: number, column: number, depth: number): YamlNode {
    const { source, lines } = this;
    const { node, behind } = new InLineReader(source, this.origin(), lines.end, this.take).read(
      at,
      depth + 1,
    );
    if (!isRestEmpty(source, behind, lines.end)) throw NOT_SIMPLE;
    lines.advance();
    // What is indented further goes on with this text.
    if (lines.indent > column) throw NOT_SIMPLE;
    return node;
  }

  /** Reads a block, with `yaml` where it is not simple. */
  private asBlock<T extends YamlNode | Pair>(
    kind: 'pair' | 'item',
    column: number,
    depth: number,
    isFirst: boolean,
    read: () => T,
  ): T {
    const { lines, found } = this;
    const outer = blockOf(this.part);
    const block = new Block(lines.start, kind, column, outer, depth, isFirst);
    const before = { parts: found.parts.push(block), problems: found.problems.length };
    this.part = block;
    try {
      const node = read();
      block.length = lines.start - block.at;
      return node;
    } catch (error) {
      if (error !== NOT_SIMPLE) throw error;
      found.parts.length = before.parts;
      found.problems.length = before.problems;
      this.skipBlock(block);
      this.stuckAt ??= block.at;
      const node = readWithYaml(this.source, block, found.problems) as T;
      this.stuckAt = undefined;
      return node;
    } finally {
      this.part = outer;
    }
  }

  /** What the places in the line count from. */
  private origin(): Part {
    const { lines, found } = this;
    const isBehindAnother = found.parts.at(-1) !== this.part && found.parts.length > 0;
    if (isBehindAnother) {
      this.part = new Tail(lines.start, blockOf(this.part));
      found.parts.push(this.part);
    }
    return this.part;
  }

  /** Goes behind a block by the indentation of its lines alone. */
  private skipBlock(block: Block): void {
    const { lines } = this;
    lines.goTo(block.at);
    do lines.advance();
    while (lines.indent > block.column || (lines.indent === block.column && this.goesOn(block)));
    block.length = lines.start - block.at;
  }

  private goesOn({ kind }: Block): boolean {
    return closesFlow(this.lines) || (kind === 'pair' && beginsItem(this.lines));
  }
}
