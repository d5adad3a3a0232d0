/** The answers to an NPS question by group. */
export interface NpsCounts {
  readonly promoters: number;
  readonly passives: number;
  readonly detractors: number;
}

/** A score with its 95 % interval, unrounded. */
export interface Score {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly n: number;
}

/** How many standard errors a 95 % interval reaches to either side. */
export const Z95 = 1.96;

/** The NPS with its adjusted Wald interval, clamped to ±100; undefined where nobody has answered. */
export function npsOf({ promoters, passives, detractors }: NpsCounts): Score | undefined {
  const n = promoters + passives + detractors;
  if (n <= 0) return undefined;
  const adjusted = n + 3;
  const p = (promoters + 0.75) / adjusted;
  const d = (detractors + 0.75) / adjusted;
  const reach = Z95 * Math.sqrt((p + d - (p - d) ** 2) / adjusted);
  const value = (100 * (promoters - detractors)) / n;
  return { value, low: Math.max(-100, 100 * (p - d - reach)), high: Math.min(100, 100 * (p - d + reach)), n };
}

/** The standard error of an NPS in points, from the shares of promoters and detractors. */
export function npsError(promoters: number, detractors: number, n: number): number {
  return 100 * Math.sqrt((promoters + detractors - (promoters - detractors) ** 2) / n);
}
