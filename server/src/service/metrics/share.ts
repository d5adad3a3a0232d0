import { type Score, Z95 } from './nps';

/** A share in percent with its Wilson interval; undefined where there is nothing to take a share of. */
export function shareOf(count: number, n: number): Score | undefined {
  if (n <= 0) return undefined;
  const p = count / n;
  const z2 = Z95 ** 2;
  const middle = (p + z2 / (2 * n)) / (1 + z2 / n);
  const reach = (Z95 / (1 + z2 / n)) * Math.sqrt((p * (1 - p)) / n + z2 / (4 * n * n));
  return { value: 100 * p, low: 100 * (middle - reach), high: 100 * (middle + reach), n };
}

/** The standard error of a share in percentage points. */
export function shareError(percent: number, n: number): number {
  const p = percent / 100;
  return 100 * Math.sqrt((p * (1 - p)) / n);
}
