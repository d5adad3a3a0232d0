import type { Path, Span, YamlNode } from '../../syntax/nodes';

/** The path of the list item that the dash at an offset begins; undefined where the tree has none there. */
export function itemBehindDash(root: YamlNode | undefined, source: string, dash: number): Path | undefined {
  const path: (string | number)[] = [];
  for (let node = root; node; ) {
    if (node.kind === 'scalar' || node.flow) return undefined;
    if (node.kind === 'map') {
      const pair = node.pairs.findLast(({ merged, start }) => !merged && start <= dash);
      if (!pair) return undefined;
      path.push(pair.name);
      node = pair.value;
    } else {
      const next = node.items.findIndex(({ start }) => start > dash);
      const index = next < 0 ? node.items.length : next;
      const item = node.items[index];
      if (item && BETWEEN.test(source.slice(dash + 1, item.start))) return [...path, index];
      path.push(index - 1);
      node = node.items[index - 1];
    }
  }
  return undefined;
}

/** What may stand between a dash and its item: blanks, an anchor, a tag. */
const BETWEEN = /^\s*(?:[&!]\S*\s+)*$/;

/** A node with the way to it. */
export interface Placed {
  readonly node: YamlNode;
  readonly path: Path;
}

/** The innermost node around an offset that begins before another offset; undefined where there is none. */
export function nodeAround(root: YamlNode | undefined, offset: number, begin: number): Placed | undefined {
  const isAround = ({ start, end }: Span) => start < begin && offset <= end;
  let found: Placed | undefined;
  let next: Placed | undefined = root && { node: root, path: [] };
  while (next && isAround(next.node)) {
    found = next;
    next = childOf(found, isAround);
  }
  return found;
}

function childOf({ node, path }: Placed, isWanted: (node: YamlNode) => boolean): Placed | undefined {
  if (node.kind === 'scalar') return undefined;
  if (node.kind === 'list') {
    const index = node.items.findIndex(isWanted);
    const item = node.items[index];
    return item && { node: item, path: [...path, index] };
  }
  const pair = node.pairs.find(({ merged, value }) => !merged && isWanted(value));
  return pair && { node: pair.value, path: [...path, pair.name] };
}

/** The tree with something else in the place that a path leads to; the rest is shared with the old one. */
export function withNodeAt(root: YamlNode, path: Path, node: YamlNode): YamlNode {
  const [step, ...rest] = path;
  if (step === undefined) return node;
  if (root.kind === 'list') {
    return {
      ...root,
      items: root.items.map((item, index) => (index === step ? withNodeAt(item, rest, node) : item)),
    };
  }
  if (root.kind !== 'map') return root;
  const pairs = root.pairs.map(pair =>
    pair.name === step ? { ...pair, value: withNodeAt(pair.value, rest, node) } : pair,
  );
  return { ...root, pairs };
}
