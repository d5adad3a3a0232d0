/** How often each number occurs. */
export type Counts = ReadonlyMap<number, number>;

/** All of them together. */
export function joined(all: Iterable<Counts>): Counts {
  const sum = new Map<number, number>();
  for (const counts of all) {
    for (const [value, count] of counts) sum.set(value, (sum.get(value) ?? 0) + count);
  }
  return sum;
}

/** How many numbers there are; with a condition, how many fulfil it. */
export function countOf(counts: Counts, isCounted: (value: number) => boolean = () => true): number {
  let sum = 0;
  for (const [value, count] of counts) if (isCounted(value)) sum += count;
  return sum;
}

/** The mean; undefined of nothing. */
export function meanOf(counts: Counts): number | undefined {
  const n = countOf(counts);
  return n === 0 ? undefined : totalOf(counts, value => value) / n;
}

/** The standard error of the mean, from the sample's standard deviation; undefined of fewer than two numbers. */
export function meanError(counts: Counts): number | undefined {
  const n = countOf(counts);
  const mean = meanOf(counts);
  if (mean === undefined || n < 2) return undefined;
  return Math.sqrt(totalOf(counts, value => (value - mean) ** 2) / (n - 1) / n);
}

/**
 * The number below which a share of all lies; between two numbers in proportion, as spreadsheets compute it.
 * Undefined of nothing.
 *
 * @param share 0 to 1; 0.5 is the median
 */
export function quantileOf(counts: Counts, share: number): number | undefined {
  const sorted = [...counts].sort(([a], [b]) => a - b);
  const place = (countOf(counts) - 1) * share;
  const at = (index: number) => {
    let seen = 0;
    return sorted.find(([, count]) => {
      seen += count;
      return seen > index;
    })?.[0];
  };
  const lower = at(Math.floor(place));
  const upper = at(Math.ceil(place));
  if (lower === undefined || upper === undefined) return undefined;
  return lower + (upper - lower) * (place - Math.floor(place));
}

function totalOf(counts: Counts, of: (value: number) => number): number {
  let sum = 0;
  for (const [value, count] of counts) sum += of(value) * count;
  return sum;
}
