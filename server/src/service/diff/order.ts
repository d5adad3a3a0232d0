/**
 * Which items stand elsewhere than before: the fewest whose moves explain the new order. Both lists hold the same
 * names, each once. The answer is the same for the way back.
 */
export function movedAmong(before: readonly string[], after: readonly string[]): ReadonlySet<string> {
  // Of several smallest sets, one is chosen by the order to go by: it must not depend on the direction.
  const [from, to] = before.join('\n') < after.join('\n') ? [before, after] : [after, before];
  const places = new Map(from.map((name, index) => [name, index]));
  const staying = new Set(longestRise(to.map(name => places.get(name) ?? 0)).map(index => to[index]));
  return new Set(to.filter(name => !staying.has(name)));
}

/** The indexes of a longest rising series of numbers; patience sorting (Schensted 1961), n log n. */
function longestRise(numbers: readonly number[]): readonly number[] {
  /** By length minus one, the index at which the series of that length with the smallest end ends. */
  const ends: number[] = [];
  const previous: (number | undefined)[] = [];
  for (const [index, number] of numbers.entries()) {
    const length = firstAtLeast(ends, end => (numbers[end] ?? 0) >= number);
    previous.push(ends[length - 1]);
    ends[length] = index;
  }
  const rise: number[] = [];
  for (let index = ends.at(-1); index !== undefined; index = previous[index]) rise.push(index);
  return rise.reverse();
}

/** How many come before the first for which the test holds; the list is sorted by it. */
function firstAtLeast(ends: readonly number[], holds: (end: number) => boolean): number {
  let [low, high] = [0, ends.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(ends[middle] as number)) high = middle;
    else low = middle + 1;
  }
  return low;
}
