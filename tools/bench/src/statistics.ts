/**
 * The value below or at which a share of the samples lies, by the nearest rank: always one of the samples.
 *
 * @param share 0 to 1
 * @throws Error where there are no samples
 */
export function percentile(samples: readonly number[], share: number): number {
  const sorted = [...samples].sort((a, b) => a - b);
  const value = sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
  if (value === undefined) throw new Error('There is nothing to take a percentile of.');
  return value;
}

/** The middle sample; of an even number, the lower one of the two in the middle. */
export function median(samples: readonly number[]): number {
  return percentile(samples, 0.5);
}
