/** The numbers that a retention or churn rate is made from. */
export interface RateInputs {
  readonly start?: number | undefined;
  readonly end?: number | undefined;
  readonly new?: number | undefined;
  readonly lost?: number | undefined;
}

/** Retention in percent of the customers at the start; undefined where there were none. */
export function crrOf({ start, end, new: won }: RateInputs): number | undefined {
  return !start || end === undefined || won === undefined ? undefined : (100 * (end - won)) / start;
}

/** Churn in percent of the customers at the start; undefined where there were none. */
export function ccrOf({ start, lost }: RateInputs): number | undefined {
  return !start || lost === undefined ? undefined : (100 * lost) / start;
}

/** Whether a retention and a churn rate can be of the same customers: then they add to 100. */
export function isOnePopulation(crr: RateInputs, ccr: RateInputs): boolean {
  if (crr.start !== undefined && ccr.start !== undefined && crr.start !== ccr.start) return false;
  const kept = crrOf(crr);
  const lost = ccrOf(ccr);
  return kept === undefined || lost === undefined || Math.abs(kept + lost - 100) < 1e-6;
}
