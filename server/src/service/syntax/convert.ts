import { type Alias, isAlias, isMap, isScalar, isSeq, type Node, type Pair as YamlPair } from 'yaml';
import { MAX_DEPTH } from './depth';
import type { Pair, ScalarNode, ScalarValue, Span, SyntaxProblem, YamlNode } from './nodes';
import { BlockProblem, type Frame, TreeList, TreeMap, TreePair, TreeScalar } from './tree';

/** Aliases may repeat a subtree; beyond this many repeated nodes the text is an alias bomb. */
const MAX_EXPANDED_NODES = 30_000;

interface Conversion extends Frame {
  readonly problems: SyntaxProblem[];
  /** What each anchor names so far; a name may be used again further down. */
  readonly anchors: Map<string, { readonly node: YamlNode; readonly size: number }>;
  /** The anchors whose node is being converted right now. */
  readonly open: Set<string>;
  size: number;
  aliases: number;
  /** How many maps and lists are around what is being converted. */
  depth: number;
}

/** The parser's nodes as ours, and what could not be taken over. */
export interface Converted {
  readonly node: YamlNode;
  readonly problems: readonly SyntaxProblem[];
  /** Whether anchors or aliases tie the text to other places. */
  readonly isTied: boolean;
}

/**
 * The parser's nodes as ours: readonly data with offsets, aliases and merge keys resolved. What cannot be
 * resolved (a cycle, an unknown anchor, a map as a key) is a problem and left out.
 *
 * @param frame where the parser's offsets count from
 * @param depth how many maps and lists are around the node
 */
export function convert(node: Node | null, at: number, frame: Frame, depth: number): Converted {
  const state: Conversion = {
    ...frame,
    problems: [],
    anchors: new Map(),
    open: new Set(),
    size: 0,
    aliases: 0,
    depth,
  };
  const converted = convertNode(node, at, state);
  return {
    node: converted,
    problems: state.problems,
    isTied: state.anchors.size > 0 || state.aliases > 0,
  };
}

function convertNode(node: Node | null, at: number, state: Conversion): YamlNode {
  if (!node) return empty(at, state);
  if (isAlias(node)) return convertAlias(node, state);
  const before = state.size++;
  const { anchor } = node;
  if (!anchor) return convertInside(node, at, state);
  state.open.add(anchor);
  const converted = convertInside(node, at, state);
  state.open.delete(anchor);
  state.anchors.set(anchor, { node: converted, size: state.size - before });
  return converted;
}

/** Mistakes can nest the text deeper than its brackets and indentation say. */
function convertInside(node: Node, at: number, state: Conversion): YamlNode {
  if (state.depth > MAX_DEPTH && !isScalar(node)) return refuse('TOO_DEEP', spanOf(node, at), state);
  state.depth++;
  const converted = convertContent(node, at, state);
  state.depth--;
  return converted;
}

function convertContent(node: Node, at: number, state: Conversion): YamlNode {
  const span = spanOf(node, at);
  const { origin, shift } = state;
  const from = shift + span.start;
  if (isMap(node)) {
    const pairs = node.items.flatMap(pair => convertPair(pair as YamlPair<Node, Node | null>, state));
    const own = withoutOverridden(pairs);
    return new TreeMap(origin, from, own, node.flow === true, ownLength(node, span, own));
  }
  if (isSeq(node)) {
    const items = node.items.map(item => convertNode(item as Node | null, span.end, state));
    return new TreeList(origin, from, items, node.flow === true, ownLength(node, span, items));
  }
  if (isScalar(node)) return convertScalar(node.value, node.type, node.source, span, state);
  return empty(span.start, state);
}

/** Block collections end with their last child; where that stands elsewhere or is missing, the parser's word counts. */
function ownLength(
  { flow }: { flow?: boolean | undefined },
  { start, end }: Span,
  children: readonly (YamlNode | Pair)[],
): number | undefined {
  const isComputed = flow !== true && children.length > 0 && !children.some(isMerged);
  return isComputed ? undefined : end - start;
}

function isMerged(child: YamlNode | Pair): boolean {
  return 'merged' in child && child.merged;
}

function convertScalar(
  value: unknown,
  type: string | undefined,
  source: string | undefined,
  { start, end }: Span,
  { origin, shift }: Frame,
): ScalarNode {
  const known = typeof value === 'number' || typeof value === 'boolean' || value === null ? value : undefined;
  const scalar: ScalarValue = known === undefined ? String(value) : known;
  if (scalar === null && !source) return new TreeScalar(origin, shift + start, 0, null, 'empty');
  return new TreeScalar(origin, shift + start, end - start, scalar, styleOf(type));
}

function styleOf(type: string | undefined): ScalarNode['style'] {
  if (type === 'QUOTE_SINGLE') return 'single';
  if (type === 'QUOTE_DOUBLE') return 'double';
  return type === 'BLOCK_FOLDED' || type === 'BLOCK_LITERAL' ? 'block' : 'plain';
}

function convertPair(pair: YamlPair<Node, Node | null>, state: Conversion): Pair[] {
  const key = convertNode(pair.key, 0, state);
  const value = convertNode(pair.value, key.end - state.origin.at - state.shift + 1, state);
  if (key.kind !== 'scalar') {
    report('KEY_IS_NO_TEXT', key, state);
    return [];
  }
  if (key.value === '<<' && key.style === 'plain') return mergedPairs(key, value, state);
  return [new TreePair(key, value, false)];
}

/** `<<: *base` or `<<: [*a, *b]`: the pairs of the maps named, the first of a name winning. */
function mergedPairs(key: ScalarNode, value: YamlNode, state: Conversion): Pair[] {
  const sources = value.kind === 'list' ? value.items : [value];
  if (sources.some(source => source.kind !== 'map')) {
    report('MERGE_NEEDS_MAP', key, state);
  }
  return sources
    .flatMap(source => (source.kind === 'map' ? source.pairs : []))
    .map(({ key, value }) => new TreePair(key, value, true));
}

/** What the map itself says wins over what it merges in. */
function withoutOverridden(pairs: readonly Pair[]): Pair[] {
  if (!pairs.some(pair => pair.merged)) return [...pairs];
  const own = new Set(pairs.filter(pair => !pair.merged).map(pair => pair.name));
  const seen = new Set<string>();
  return pairs.filter(pair => {
    if (!pair.merged) return true;
    if (own.has(pair.name) || seen.has(pair.name)) return false;
    seen.add(pair.name);
    return true;
  });
}

function convertAlias(alias: Alias, state: Conversion): YamlNode {
  state.aliases++;
  const span = spanOf(alias, 0);
  if (state.open.has(alias.source)) return refuse('ANCHOR_CONTAINS_ITSELF', span, state);
  const anchored = state.anchors.get(alias.source);
  if (!anchored) return refuse('UNKNOWN_ANCHOR', span, state);
  state.size += anchored.size;
  if (state.size > MAX_EXPANDED_NODES) return refuse('ALIAS_BOMB', span, state);
  return copyTo(span, anchored.node, state);
}

/** The anchor's content at the alias's place. */
function copyTo({ start, end }: Span, node: YamlNode, { origin, shift }: Frame): YamlNode {
  const from = shift + start;
  const length = end - start;
  if (node.kind === 'map') return new TreeMap(origin, from, node.pairs, node.flow, length);
  if (node.kind === 'list') return new TreeList(origin, from, node.items, node.flow, length);
  return new TreeScalar(origin, from, length, node.value, node.style);
}

function refuse(code: string, { start, end }: Span, state: Conversion): YamlNode {
  const scalar = new TreeScalar(state.origin, state.shift + start, end - start, null, 'plain');
  const isTold = code === 'ALIAS_BOMB' && state.problems.some(problem => problem.code === code);
  if (!isTold) report(code, scalar, state);
  return scalar;
}

function report(code: string, { start, end }: Span, { origin, problems }: Conversion): void {
  problems.push(new BlockProblem(origin, start - origin.at, end - start, code, ''));
}

function empty(at: number, { origin, shift }: Frame): ScalarNode {
  return new TreeScalar(origin, shift + at, 0, null, 'empty');
}

/** `yaml` counts the value's end without trailing comments and line breaks as the second of three. */
function spanOf(node: Node, at: number): Span {
  const range = node.range;
  return range ? { start: range[0], end: Math.max(range[0], range[1]) } : { start: at, end: at };
}
