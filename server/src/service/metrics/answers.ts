import { type Counts, countOf, meanError, meanOf } from './counts';
import { npsError, npsOf, type Score, Z95 } from './nps';
import { shareError, shareOf } from './share';

/** A score that is compared with others. */
export interface Measured extends Score {
  /** The standard error; undefined where there are too few answers to tell. */
  readonly error: number | undefined;
}

/** The scale of a question. */
export interface Scale {
  readonly min: number;
  readonly max: number;
}

/** The NPS of answers from 0 to 10. */
export function npsOfAnswers(counts: Counts): Measured | undefined {
  return netOf(
    counts,
    score => score >= 9,
    score => score <= 6,
  );
}

/**
 * The share of satisfied answers: the two best of five or more, the best of three. The middle of three is
 * neither satisfied nor not.
 */
export function csatOfAnswers(counts: Counts, { min, max }: Scale): Measured | undefined {
  const best = max - min >= 4 ? max - 1 : max;
  return shareOfAnswers(counts, score => score >= best);
}

/** The share that agrees with the statement of a CES: 4 and 5 of five, 5 to 7 of seven. */
export function cesPercent(counts: Counts, { max }: Scale): Measured | undefined {
  return shareOfAnswers(counts, score => score >= agreeing(max));
}

/** Those who agree most minus those who do not: 6 and 7 minus 1 to 3 of seven, 4 and 5 minus 1 and 2 of five. */
export function cesNet(counts: Counts, { min, max }: Scale): Measured | undefined {
  const most = max - 1;
  const least = min + Math.floor((max - min) / 2) - 1;
  return netOf(
    counts,
    score => score >= most,
    score => score <= least,
  );
}

/** The mean with its interval of 1.96 standard errors; of a single number the interval is unknown. */
export function meanOfAnswers(counts: Counts): Measured | undefined {
  const value = meanOf(counts);
  if (value === undefined) return undefined;
  const error = meanError(counts);
  const reach = Z95 * (error ?? Number.POSITIVE_INFINITY);
  return { value, low: value - reach, high: value + reach, n: countOf(counts), error };
}

/** The share in percent of what fulfils a condition. */
export function shareOfAnswers(counts: Counts, isIn: (value: number) => boolean): Measured | undefined {
  const share = shareOf(countOf(counts, isIn), countOf(counts));
  return share && { ...share, error: shareError(share.value, share.n) };
}

function netOf(
  counts: Counts,
  isFor: (value: number) => boolean,
  isAgainst: (value: number) => boolean,
): Measured | undefined {
  const [promoters, detractors, n] = [countOf(counts, isFor), countOf(counts, isAgainst), countOf(counts)];
  const net = npsOf({ promoters, detractors, passives: n - promoters - detractors });
  return net && { ...net, error: npsError(promoters / n, detractors / n, n) };
}

function agreeing(max: number): number {
  return max >= 7 ? max - 2 : max - 1;
}
