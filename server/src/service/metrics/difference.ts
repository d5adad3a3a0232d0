import { type NpsCounts, npsError, Z95 } from './nps';
import { shareError } from './share';

/** A score of which only the value and the number of answers are known. */
export interface KnownScore {
  readonly value: number;
  readonly n: number;
}

/** The share of answers that are no passives where nobody says: about what most NPS surveys find. */
const USUAL_DECIDED = 0.7;

/** How big a difference of two scores must be, given their standard errors, to be more than chance (95 %). */
export function leastDifference(error1: number, error2: number): number {
  return Z95 * Math.sqrt(error1 ** 2 + error2 ** 2);
}

/** Whether the difference of two scores is more than chance. */
export function isSignificant(difference: number, error1: number, error2: number): boolean {
  return Math.abs(difference) > leastDifference(error1, error2);
}

/** The standard error of an NPS of which the shares behind it are unknown. */
export function npsErrorOf(score: KnownScore): number {
  const { promoters, detractors } = usualCounts(score);
  return npsError(promoters / score.n, detractors / score.n, score.n);
}

/** The answers that an NPS most likely rests on; no whole numbers. */
export function usualCounts({ value, n }: KnownScore): NpsCounts {
  const net = Math.max(-1, Math.min(1, value / 100));
  const decided = Math.max(USUAL_DECIDED, Math.abs(net));
  return {
    promoters: ((decided + net) / 2) * n,
    passives: (1 - decided) * n,
    detractors: ((decided - net) / 2) * n,
  };
}

/** The standard error of a score in percent; undefined where the value is no share. */
export function percentErrorOf({ value, n }: KnownScore): number | undefined {
  return value >= 0 && value <= 100 ? shareError(value, n) : undefined;
}
