import {
  type Alias,
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Pair as YamlPair,
} from 'yaml';
import type { Pair, ScalarNode, ScalarValue, Span, SyntaxProblem, YamlNode } from './nodes';

/** Aliases may repeat a subtree; beyond this many repeated nodes the text is an alias bomb. */
const MAX_EXPANDED_NODES = 100_000;

interface Conversion {
  readonly problems: SyntaxProblem[];
  /** What each anchor names so far; a name may be used again further down. */
  readonly anchors: Map<string, { readonly node: YamlNode; readonly size: number }>;
  /** The anchors whose node is being converted right now. */
  readonly open: Set<string>;
  size: number;
}

/**
 * The parser's nodes as ours: plain readonly data with offsets, aliases and merge keys resolved. What
 * cannot be resolved (a cycle, an unknown anchor, a map as a key) is a problem and left out.
 */
export function convert(document: Document, length: number): { root?: YamlNode; problems: SyntaxProblem[] } {
  const state: Conversion = { problems: [], anchors: new Map(), open: new Set(), size: 0 };
  if (!document.contents) return { problems: state.problems };
  const root = convertNode(document.contents as Node, length, state);
  const written = !(root.kind === 'scalar' && root.style === 'empty');
  return written ? { root, problems: state.problems } : { problems: state.problems };
}

function convertNode(node: Node | null, at: number, state: Conversion): YamlNode {
  if (!node) return empty(at);
  if (isAlias(node)) return convertAlias(node, state);
  const before = state.size++;
  const { anchor } = node;
  if (!anchor) return convertContent(node, at, state);
  state.open.add(anchor);
  const converted = convertContent(node, at, state);
  state.open.delete(anchor);
  state.anchors.set(anchor, { node: converted, size: state.size - before });
  return converted;
}

function convertContent(node: Node, at: number, state: Conversion): YamlNode {
  const span = spanOf(node, at);
  if (isMap(node)) {
    const pairs = node.items.flatMap(pair => convertPair(pair as YamlPair<Node, Node | null>, state));
    return { kind: 'map', flow: node.flow === true, pairs: withoutOverridden(pairs), ...span };
  }
  if (isSeq(node)) {
    const items = node.items.map(item => convertNode(item as Node | null, span.end, state));
    return { kind: 'list', flow: node.flow === true, items, ...span };
  }
  if (isScalar(node)) return convertScalar(node.value, node.type, node.source, span);
  return empty(span.start);
}

function convertScalar(
  value: unknown,
  type: string | undefined,
  source: string | undefined,
  span: Span,
): ScalarNode {
  const known = typeof value === 'number' || typeof value === 'boolean' || value === null ? value : undefined;
  const scalar: ScalarValue = known === undefined ? String(value) : known;
  if (scalar === null && !source)
    return { kind: 'scalar', value: null, style: 'empty', start: span.start, end: span.start };
  return { kind: 'scalar', value: scalar, style: styleOf(type), ...span };
}

function styleOf(type: string | undefined): ScalarNode['style'] {
  if (type === 'QUOTE_SINGLE') return 'single';
  if (type === 'QUOTE_DOUBLE') return 'double';
  return type === 'BLOCK_FOLDED' || type === 'BLOCK_LITERAL' ? 'block' : 'plain';
}

function convertPair(pair: YamlPair<Node, Node | null>, state: Conversion): Pair[] {
  const key = convertNode(pair.key, 0, state);
  const value = convertNode(pair.value, key.end + 1, state);
  if (key.kind !== 'scalar') {
    state.problems.push({ code: 'KEY_IS_NO_TEXT', detail: '', start: key.start, end: key.end });
    return [];
  }
  if (key.value === '<<' && key.style === 'plain') return mergedPairs(key, value, state);
  const name = key.value === null ? '' : String(key.value);
  return [{ key, name, value, merged: false, start: key.start, end: Math.max(key.end, value.end) }];
}

/** `<<: *base` or `<<: [*a, *b]`: the pairs of the maps named, the first of a name winning. */
function mergedPairs(key: ScalarNode, value: YamlNode, state: Conversion): Pair[] {
  const sources = value.kind === 'list' ? value.items : [value];
  if (sources.some(source => source.kind !== 'map')) {
    state.problems.push({ code: 'MERGE_NEEDS_MAP', detail: '', start: key.start, end: key.end });
  }
  return sources
    .flatMap(source => (source.kind === 'map' ? source.pairs : []))
    .map(pair => ({ ...pair, merged: true }));
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
  const span = spanOf(alias, 0);
  if (state.open.has(alias.source)) return refuse('ANCHOR_CONTAINS_ITSELF', span, state);
  const anchored = state.anchors.get(alias.source);
  if (!anchored) return refuse('UNKNOWN_ANCHOR', span, state);
  state.size += anchored.size;
  if (state.size > MAX_EXPANDED_NODES) return refuse('ALIAS_BOMB', span, state);
  return { ...anchored.node, ...span };
}

function refuse(code: string, span: Span, state: Conversion): YamlNode {
  const told = code === 'ALIAS_BOMB' && state.problems.some(problem => problem.code === code);
  if (!told) state.problems.push({ code, detail: '', ...span });
  return { kind: 'scalar', value: null, style: 'plain', ...span };
}

function empty(at: number): ScalarNode {
  return { kind: 'scalar', value: null, style: 'empty', start: at, end: at };
}

/** `yaml` counts the value's end without trailing comments and line breaks as the second of three. */
function spanOf(node: Node, at: number): Span {
  const range = node.range;
  return range ? { start: range[0], end: Math.max(range[0], range[1]) } : { start: at, end: at };
}
