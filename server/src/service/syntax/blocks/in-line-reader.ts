import { compact } from '../compact';
import { MAX_DEPTH } from '../depth';
import type { Pair, ScalarNode, YamlNode } from '../nodes';
import { type Origin, TreeList, TreeMap, TreePair, TreeScalar } from '../tree';
import { skipSpaces } from './lines';
import { coreValueOf, NOT_SIMPLE, scanPlain } from './plain-scalar';
import { type Take, taken } from './take';

/** A node of one line, and the offset behind it. */
export interface Read<T extends YamlNode> {
  readonly node: T;
  readonly behind: number;
}

/** Reads a value that stands in one line: a scalar, or a flow collection. Whatever is not simple is refused. */
export class InLineReader {
  constructor(
    private readonly source: string,
    private readonly origin: Origin,
    /** Where the line ends. */
    private readonly end: number,
    private readonly take: Take = taken,
  ) {}

  /**
   * The value that begins here, in a block collection.
   *
   * @param depth how many maps and lists are around it
   * @throws NOT_SIMPLE where the text needs a full parser
   */
  read(at: number, depth: number): Read<YamlNode> {
    return this.any(at, depth, false);
  }

  private any(at: number, depth: number, inFlow: boolean): Read<YamlNode> {
    const char = this.source[at];
    if (char === '[') return this.list(at, depth);
    if (char === '{') return this.map(at, depth);
    return char === '"' || char === "'" ? this.quoted(at) : this.plain(at, inFlow);
  }

  /** A scalar in quotes that closes in its line and escapes nothing. */
  private quoted(at: number): Read<ScalarNode> {
    const quote = this.source[at] as string;
    const close = this.source.indexOf(quote, at + 1);
    if (close < 0 || close >= this.end || this.source[close + 1] === quote) throw NOT_SIMPLE;
    const text = this.take(this.source, at + 1, close);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what the full parser must judge
    if (/[\u0000-\u001f\ufeff]/.test(text) || (quote === '"' && text.includes('\\'))) throw NOT_SIMPLE;
    const style = quote === '"' ? 'double' : 'single';
    return { node: this.scalar(at, close + 1, text, style), behind: close + 1 };
  }

  private plain(at: number, inFlow: boolean): Read<ScalarNode> {
    const { end, by } = scanPlain(this.source, at, this.end, inFlow);
    if (inFlow ? by !== 'flow' : by === 'colon') throw NOT_SIMPLE;
    return { node: this.scalar(at, end, coreValueOf(this.take(this.source, at, end)), 'plain'), behind: end };
  }

  private list(start: number, depth: number): Read<YamlNode> {
    const items: YamlNode[] = [];
    const behind = this.items(start, depth, ']', at => {
      const { node, behind } = this.any(at, depth + 1, true);
      items.push(node);
      return behind;
    });
    return {
      node: new TreeList(this.origin, start - this.origin.at, compact(items), true, behind - start),
      behind,
    };
  }

  private map(start: number, depth: number): Read<YamlNode> {
    const pairs: Pair[] = [];
    const behind = this.items(start, depth, '}', at => {
      const key = this.key(at);
      const { node, behind } = this.any(this.skip(key.behind), depth + 1, true);
      pairs.push(new TreePair(key.node, node, false));
      return behind;
    });
    if (hasTwins(pairs)) throw NOT_SIMPLE;
    return {
      node: new TreeMap(this.origin, start - this.origin.at, compact(pairs), true, behind - start),
      behind,
    };
  }

  /** What stands between the brackets, parted by commas; gives the offset behind the closing one. */
  private items(start: number, depth: number, close: string, read: (at: number) => number): number {
    if (depth > MAX_DEPTH) throw NOT_SIMPLE;
    let at = this.skip(start + 1);
    if (this.source[at] === close) return at + 1;
    for (;;) {
      at = this.skip(read(at));
      if (this.source[at] === close) return at + 1;
      if (this.source[at] !== ',') throw NOT_SIMPLE;
      at = this.skip(at + 1);
    }
  }

  private key(at: number): Read<ScalarNode> {
    const { end, at: colon, by } = scanPlain(this.source, at, this.end, true);
    if (by !== 'colon' || this.source[colon + 1] !== ' ') throw NOT_SIMPLE;
    const text = this.take(this.source, at, end);
    if (text === '<<') throw NOT_SIMPLE;
    return { node: this.scalar(at, end, coreValueOf(text), 'plain'), behind: colon + 1 };
  }

  private skip(at: number): number {
    const next = skipSpaces(this.source, at, this.end);
    if (next >= this.end) throw NOT_SIMPLE;
    return next;
  }

  private scalar(start: number, end: number, value: ScalarNode['value'], style: ScalarNode['style']) {
    return new TreeScalar(this.origin, start - this.origin.at, end - start, value, style);
  }
}

/** Whether a name is there twice. */
export function hasTwins(pairs: readonly Pair[]): boolean {
  if (pairs.length > 12) return new Set(pairs.map(({ name }) => name)).size < pairs.length;
  return pairs.some(({ name }, index) => pairs.findIndex(other => other.name === name) < index);
}
