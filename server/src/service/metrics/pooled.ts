import type { KnownScore } from './difference';

/** A score with its standard error. */
export interface SureScore extends KnownScore {
  readonly error: number;
}

/**
 * Several scores of different people as one: the mean weighted by their numbers, and its standard error as that of a
 * stratified sample. Undefined of nobody.
 */
export function pooled(scores: readonly SureScore[]): SureScore | undefined {
  const n = scores.reduce((sum, score) => sum + score.n, 0);
  if (n === 0) return undefined;
  const value = scores.reduce((sum, score) => sum + score.value * score.n, 0) / n;
  const variance = scores.reduce((sum, score) => sum + (score.error * score.n) ** 2, 0);
  return { value, n, error: Math.sqrt(variance) / n };
}
