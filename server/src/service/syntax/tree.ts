import type {
  ListNode,
  MapNode,
  Pair,
  ScalarNode,
  ScalarValue,
  Span,
  SyntaxProblem,
  YamlNode,
} from './nodes';
import { lastIndexWhere } from './search';

/**
 * Where a block of the text begins, an offset in UTF-16 code units. All places in the block count from here, so that
 * an edit further up moves the whole block by changing this one number.
 */
export interface Origin {
  at: number;
}

/** How the offsets of a parsed piece of text become places in a block. */
export interface Frame {
  readonly origin: Origin;
  /** What is added to an offset in the piece to count from the origin. */
  readonly shift: number;
}

/** A stretch that moves with its block. */
export class BlockSpan implements Span {
  /** @param from counted from the block's origin */
  constructor(
    readonly origin: Origin,
    private readonly from: number,
    private readonly length: number,
  ) {}

  /** A stretch of a text that is made of these origins, given in their order: it moves with the one that it begins in. */
  static in(origins: readonly Origin[], { start, end }: Span): BlockSpan {
    const origin = origins[lastIndexWhere(origins, ({ at }) => at <= start)] ?? { at: 0 };
    return new BlockSpan(origin, start - origin.at, end - start);
  }

  get start(): number {
    return this.origin.at + this.from;
  }

  get end(): number {
    return this.origin.at + this.from + this.length;
  }
}

/** What is wrong with the text, at a place that moves with its block. */
export class BlockProblem extends BlockSpan implements SyntaxProblem {
  constructor(
    origin: Origin,
    from: number,
    length: number,
    readonly code: string,
    readonly detail: string,
  ) {
    super(origin, from, length);
  }
}

/** A leaf. */
export class TreeScalar extends BlockSpan implements ScalarNode {
  readonly kind = 'scalar';

  constructor(
    origin: Origin,
    from: number,
    length: number,
    readonly value: ScalarValue,
    readonly style: ScalarNode['style'],
  ) {
    super(origin, from, length);
  }
}

/** A `key: value`; it ends with its value. */
export class TreePair implements Pair {
  readonly name: string;

  constructor(
    readonly key: ScalarNode,
    readonly value: YamlNode,
    readonly merged: boolean,
  ) {
    this.name = key.value === null ? '' : String(key.value);
  }

  /** The block that the pair begins. */
  get origin(): Origin | undefined {
    return this.key instanceof TreeScalar ? this.key.origin : undefined;
  }

  get start(): number {
    return this.key.start;
  }

  get end(): number {
    return Math.max(this.key.end, this.value.end);
  }
}

/** A map. One without a length of its own ends with its last pair. */
export class TreeMap implements MapNode {
  readonly kind = 'map';

  constructor(
    readonly origin: Origin,
    private readonly from: number,
    readonly pairs: readonly Pair[],
    readonly flow: boolean,
    private readonly length: number | undefined,
  ) {}

  get start(): number {
    return this.origin.at + this.from;
  }

  get end(): number {
    if (this.length !== undefined) return this.start + this.length;
    return this.pairs.at(-1)?.end ?? this.start;
  }

  /** The same map where one of its pairs has another value. */
  withPair(index: number, pair: Pair): TreeMap {
    return new TreeMap(this.origin, this.from, this.pairs.with(index, pair), this.flow, this.length);
  }
}

/** A list. One without a length of its own ends with its last item. */
export class TreeList implements ListNode {
  readonly kind = 'list';

  constructor(
    readonly origin: Origin,
    private readonly from: number,
    readonly items: readonly YamlNode[],
    readonly flow: boolean,
    private readonly length: number | undefined,
  ) {}

  get start(): number {
    return this.origin.at + this.from;
  }

  get end(): number {
    if (this.length !== undefined) return this.start + this.length;
    return this.items.at(-1)?.end ?? this.start;
  }

  /** The same list with another item in this place. */
  withItem(index: number, item: YamlNode): TreeList {
    return new TreeList(this.origin, this.from, this.items.with(index, item), this.flow, this.length);
  }
}
