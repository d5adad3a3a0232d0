import type { YamlNode } from '../syntax/nodes';

/** Some nodes of a tree. */
export interface NodeSet {
  has(node: YamlNode): boolean;
}

/** The values that maps and lists were read as before. */
export interface KnownValues {
  get(node: YamlNode): unknown;
  set(node: YamlNode, value: unknown): unknown;
}

/**
 * A reader of nodes as plain values, each node read once. Nodes in `skip` (what the schema refuses) are
 * left out of their map or list, so that what remains can be trusted to have the right types.
 *
 * Maps have no prototype: `constructor` or `__proto__` is a key like any other.
 */
export function valueReader(
  skip: NodeSet = new Set(),
  known: KnownValues = new Map(),
): (node: YamlNode) => unknown {
  const read = (node: YamlNode): unknown => {
    if (node.kind === 'scalar') return node.value;
    const memo = known.get(node);
    if (memo !== undefined) return memo;
    const value = node.kind === 'list' ? listOf(node.items) : mapOf(node);
    known.set(node, value);
    return value;
  };
  const listOf = (items: readonly YamlNode[]) => items.filter(item => !skip.has(item)).map(read);
  const mapOf = (node: Extract<YamlNode, { kind: 'map' }>) => {
    // Made without a prototype by `create`, each would be a hash table of its own, three times as large.
    const map: Record<string, unknown> = Object.setPrototypeOf({}, null);
    let leftOut: Set<string> | undefined;
    for (const { name, value } of node.pairs) {
      // Of equal keys the first counts, also where it is left out: the schema has not looked at the others.
      if (name in map || leftOut?.has(name)) continue;
      if (skip.has(value)) leftOut = (leftOut ?? new Set()).add(name);
      else map[name] = read(value);
    }
    return map;
  };
  return read;
}
