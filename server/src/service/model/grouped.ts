/** What belongs together, by what it has in common; no group is empty. */
export type Groups<K, V> = Map<K, [V, ...V[]]>;

/** Groups things by what they have in common, in the order in which they come; those of which that is undefined are in no group. */
export function grouped<K, V>(all: Iterable<V>, by: (each: V) => K | undefined): Groups<K, V> {
  const groups: Groups<K, V> = new Map();
  for (const each of all) {
    const key = by(each);
    if (key !== undefined) addTo(groups, key, each);
  }
  return groups;
}

/** Puts one thing behind the others of its group. */
export function addTo<K, V>(groups: Groups<K, V>, key: K, one: V): void {
  const group = groups.get(key);
  if (group) group.push(one);
  else groups.set(key, [one]);
}
