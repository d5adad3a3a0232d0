import type { MapNode, Span, YamlNode } from './nodes';

/** A value that goes on below the line on which it begins: its further lines move, and are not read as keys. */
export interface Continued extends Span {
  readonly style: 'block' | 'folded' | 'flow';
}

/** What a formatter needs to know of a text beyond its lines. */
export interface Layout {
  /** Where the keys of block maps begin, and where each ends. */
  readonly keys: ReadonlyMap<number, number>;
  readonly continued: readonly Continued[];
}

/** The places of keys and of values on several lines. What an alias repeats has its place at the anchor, once. */
export function layoutOf(root: YamlNode | undefined, text: string): Layout {
  const keys = new Map<number, number>();
  const continued: Continued[] = [];
  const seen = new Set<YamlNode>();
  const visit = (node: YamlNode): void => {
    if (seen.has(node)) return;
    seen.add(node);
    const isBlock = node.kind !== 'scalar' && !node.flow;
    if (!isBlock) {
      if (/[\r\n]/.test(text.slice(node.start, node.end))) continued.push(spanOf(node));
      return;
    }
    for (const child of node.kind === 'map' ? pairsIn(node, keys) : node.items) visit(child);
  };
  if (root) visit(root);
  return { keys, continued };
}

function pairsIn({ pairs }: MapNode, keys: Map<number, number>): readonly YamlNode[] {
  for (const { key } of pairs) keys.set(key.start, key.end);
  return pairs.map(({ value }) => value);
}

function spanOf(node: YamlNode): Continued {
  const { start, end } = node;
  if (node.kind !== 'scalar') return { start, end, style: 'flow' };
  return { start, end, style: node.style === 'block' ? 'block' : 'folded' };
}
