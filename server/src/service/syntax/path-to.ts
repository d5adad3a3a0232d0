import type { Path, ScalarNode, YamlNode } from './nodes';
import { lastIndexWhere } from './search';

/**
 * The keys and indexes that lead from the root to a node, or to the pair of which it is the key.
 *
 * @throws where the tree does not hold the node
 */
export function pathTo(root: YamlNode, node: YamlNode): Path {
  const path = along(root, node) ?? anywhere(root, node);
  if (!path) throw new Error('The node is not in this tree.');
  return path;
}

/** The keys and indexes that lead to the outermost node that begins at an offset; undefined where none does. */
export function pathAt(root: YamlNode, offset: number): Path | undefined {
  if (root.start === offset) return [];
  if (root.kind === 'scalar') return undefined;
  const children: readonly { readonly start: number }[] = root.kind === 'list' ? root.items : root.pairs;
  const index = lastIndexWhere(children, ({ start }) => start <= offset);
  const [step, child] =
    root.kind === 'list'
      ? [index, root.items[index]]
      : [root.pairs[index]?.name ?? '', root.pairs[index]?.value];
  const rest = child && pathAt(child, offset);
  return rest && [step, ...rest];
}

/** By the places, one step a level: right wherever no alias repeats a part of the tree. */
function along(root: YamlNode, node: YamlNode): Path | undefined {
  const path: (string | number)[] = [];
  let current = root;
  while (current !== node) {
    const step = stepTowards(current, node);
    if (step === undefined) return undefined;
    path.push(step.key);
    if (step.node === undefined) return path;
    current = step.node;
  }
  return path;
}

interface Step {
  readonly key: string | number;
  /** Undefined where the key itself is what is looked for. */
  readonly node: YamlNode | undefined;
}

function stepTowards(parent: YamlNode, target: YamlNode): Step | undefined {
  if (parent.kind === 'list') {
    const index = lastIndexWhere(parent.items, ({ start }) => start <= target.start);
    const node = parent.items[index];
    return node && { key: index, node };
  }
  if (parent.kind === 'scalar') return undefined;
  const pair = parent.pairs[lastIndexWhere(parent.pairs, ({ start }) => start <= target.start)];
  return pair && { key: pair.name, node: isSame(pair.key, target) ? undefined : pair.value };
}

function isSame(key: ScalarNode, target: YamlNode): boolean {
  return key === target;
}

function anywhere(root: YamlNode, node: YamlNode): Path | undefined {
  if (root === node) return [];
  if (root.kind === 'scalar') return undefined;
  const children =
    root.kind === 'list'
      ? root.items.map((item, index) => [index, undefined, item] as const)
      : root.pairs.map(({ key, name, value }) => [name, key, value] as const);
  for (const [step, key, value] of children) {
    if (key === node) return [step];
    const rest = anywhere(value, node);
    if (rest) return [step, ...rest];
  }
  return undefined;
}
