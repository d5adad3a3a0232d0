import type { Part } from './blocks/block';
import type { Room } from './limits';
import type { Origin } from './tree';

/** A stretch of a document: offsets in UTF-16 code units, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Whether an offset is in a stretch or at one of its ends, as a cursor is. */
export function touches({ start, end }: Span, offset: number): boolean {
  return start <= offset && offset <= end;
}

/** What YAML's core schema makes of a scalar. */
export type ScalarValue = string | number | boolean | null;

/**
 * A leaf. `value` is null where nothing is written: such a node has an empty span right behind its
 * key's colon or its list dash.
 */
export interface ScalarNode extends Span {
  readonly kind: 'scalar';
  readonly value: ScalarValue;
  readonly style: 'plain' | 'single' | 'double' | 'block' | 'empty';
}

/** One `key: value` of a map. A pair that a merge key (`<<`) brought in has `merged` set. */
export interface Pair extends Span {
  readonly key: ScalarNode;
  /** The key as text, whatever scalar it was written as. */
  readonly name: string;
  readonly value: YamlNode;
  readonly merged: boolean;
}

/** A map; `flow` is true for `{ a: 1 }`. */
export interface MapNode extends Span {
  readonly kind: 'map';
  readonly flow: boolean;
  readonly pairs: readonly Pair[];
}

/** A list; `flow` is true for `[a, b]`. */
export interface ListNode extends Span {
  readonly kind: 'list';
  readonly flow: boolean;
  readonly items: readonly YamlNode[];
}

/**
 * A node of the tree that the engine works on. An alias appears as a node with the alias's own span
 * whose children are those of the anchor.
 */
export type YamlNode = ScalarNode | MapNode | ListNode;

/** Map keys and list indexes from the root to a node. */
export type Path = readonly (string | number)[];

/** What is wrong with the text as YAML. `code` is stable; `detail` is the parser's own English text. */
export interface SyntaxProblem extends Span {
  /** The block in which it stands. */
  readonly origin: Origin;
  readonly code: string;
  readonly detail: string;
}

/** The outcome of parsing: there is always a tree to work with, however broken the text. */
export interface SyntaxTree {
  /** Undefined for an empty document. */
  readonly root: YamlNode | undefined;
  readonly problems: readonly SyntaxProblem[];
  /** What moves as one when the text changes, in the order of the text, the whole file first. */
  readonly parts: readonly Part[];
  /** How much may be added before the limits of a file have to be looked at again; undefined where it is not read. */
  readonly room?: Room;
  /** The text is too large to be read: the first problem says why, and there is nothing else. */
  readonly isLimited?: boolean;
}

/** The pair with this key, the user's own before a merged one; undefined where there is none. */
export function pairOf(node: YamlNode | undefined, name: string): Pair | undefined {
  if (node?.kind !== 'map') return undefined;
  return node.pairs.length > MANY ? byName(node).get(name) : node.pairs.find(pair => pair.name === name);
}

/** The same where the map itself says it; undefined where it comes in by a merge key, whose pairs are written elsewhere. */
export function ownPairOf(node: YamlNode | undefined, name: string): Pair | undefined {
  const pair = pairOf(node, name);
  return pair?.merged ? undefined : pair;
}

/** The pairs that a map says itself, without those that merge keys bring in. */
export function ownPairsOf({ pairs }: MapNode): readonly Pair[] {
  return pairs.filter(({ merged }) => !merged);
}

/** Looking through so many keys for each of them would take long. */
const MANY = 32;
const indexes = new WeakMap<MapNode, ReadonlyMap<string, Pair>>();

function byName(node: MapNode): ReadonlyMap<string, Pair> {
  const known = indexes.get(node);
  if (known) return known;
  // The first of a name counts.
  const index = new Map(node.pairs.toReversed().map(pair => [pair.name, pair]));
  indexes.set(node, index);
  return index;
}

/** The value under this key; undefined where the node is no map or has no such key. */
export function valueAt(node: YamlNode | undefined, name: string): YamlNode | undefined {
  return pairOf(node, name)?.value;
}

/** The items of a list; none where the node is anything else. */
export function itemsOf(node: YamlNode | undefined): readonly YamlNode[] {
  return node?.kind === 'list' ? node.items : [];
}

/** The text of a string scalar; undefined for everything else. */
export function stringOf(node: YamlNode | undefined): string | undefined {
  return node?.kind === 'scalar' && typeof node.value === 'string' ? node.value : undefined;
}

/** The node at the path's end, or as far as the path leads. */
export function nodeAt(root: YamlNode, path: Path): YamlNode {
  let node = root;
  for (const step of path) {
    const next = typeof step === 'number' ? itemsOf(node)[step] : valueAt(node, step);
    if (next === undefined) return node;
    node = next;
  }
  return node;
}
