import type { DataSet } from '../data/types';
import type { Entity } from '../model/entity';

/** A score of one period, or of one group of customers. Unrounded. */
export interface DatedScore {
  /** `2026`, `2026-Q4`, `2026-11`, `2026-W47` or `2026-11-21`; empty for a score that has no date. */
  readonly period: string;
  readonly value: number;
  /** The 95 % interval; undefined where it cannot be told. */
  readonly low?: number | undefined;
  readonly high?: number | undefined;
  /** The number of answers or cases; undefined where nobody says. */
  readonly n?: number;
  /** The standard error. */
  readonly error?: number | undefined;
  /** Whether interval and standard error are estimated from the value and the number of answers: the answers are unknown. */
  readonly isEstimated?: true;
}

/** A score of fewer answers is not shown. */
export const LEAST_SHOWN = 10;

/** How a score may be shown: of fewer than 10 answers not at all, of fewer than 30 as an indication. */
export type Standing = 'hidden' | 'indicative' | 'shown';

/** What has changed since the period before. */
export interface Trend {
  readonly since: string;
  readonly change: number;
  /** Undefined where nobody can tell. */
  readonly significant: boolean | undefined;
}

/** How long cases took, in the unit of the metric. */
export interface Durations {
  readonly median: number;
  readonly p90: number;
}

/** What a metric says. */
export interface MetricScore {
  readonly metric: Entity<'metric'>;
  /** `%`, `h`, `EUR`; empty for points. */
  readonly unit: string;
  /** Whether it is made of customers’ answers; figures are shown however few cases they rest on. */
  readonly isAsked: boolean;
  /** `unknown` as long as its data file is not read, `none` where there is no data. */
  readonly state: 'unknown' | 'none' | Standing;
  /** The newest period of which enough is known; what has no period or no dates, as a whole. */
  readonly latest?: DatedScore;
  /** Everything there is in the data file. */
  readonly all?: DatedScore;
  /** The oldest first; none where nothing has a date. */
  readonly periods: readonly DatedScore[];
  readonly trend?: Trend;
  /** Everything in the file, by the touchpoints, steps and personas that it names. */
  readonly touchpoints: ReadonlyMap<string, DatedScore>;
  readonly steps: ReadonlyMap<string, DatedScore>;
  readonly personas: ReadonlyMap<string, DatedScore>;
  readonly durations?: Durations;
  /** Cases that are not resolved. */
  readonly open: number;
  readonly data?: DataSet;
}
