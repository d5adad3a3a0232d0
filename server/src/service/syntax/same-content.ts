import type { Pair, YamlNode } from './nodes';

/** Whether two trees say the same in the same style; only the places may differ. */
export function sameContent(a: YamlNode | undefined, b: YamlNode | undefined): boolean {
  if (!a || !b) return a === b;
  if (a.kind === 'scalar') return b.kind === 'scalar' && a.style === b.style && Object.is(a.value, b.value);
  if (a.kind === 'list') return b.kind === 'list' && a.flow === b.flow && all(a.items, b.items, sameContent);
  return b.kind === 'map' && a.flow === b.flow && all(a.pairs, b.pairs, samePair);
}

function samePair(a: Pair, b: Pair): boolean {
  return a.name === b.name && a.merged === b.merged && sameContent(a.value, b.value);
}

function all<T>(a: readonly T[], b: readonly T[], same: (a: T, b: T) => boolean): boolean {
  return a.length === b.length && a.every((item, index) => same(item, b[index] as T));
}
