import type { SourcePath } from '../model/source';
import type { ScoreParts } from '../scores/parts';
import type { MetricScore, Standing } from '../scores/types';

/** The score of one period. Numbers are missing where too few have answered. */
export interface MetricPoint {
  /** `2026-Q4`, `2026-11`, `2026-11-21`. */
  readonly period: string;
  /** The period as the language writes it: `Q4 2026`, `Nov 2026`, `21 Nov 2026`. */
  readonly label: string;
  readonly state: Standing;
  readonly value?: number;
  /** The 95 % interval, where it is known. */
  readonly low?: number;
  readonly high?: number;
  /** The score in words: `41 (30.2 to 51.8), n = 68`. */
  readonly text: string;
}

/** One metric with what it says, in words and in numbers for a drawing. Numbers are in the metric's unit. */
export interface MetricItem {
  /** Stable over edits that keep the ids. */
  readonly key: string;
  readonly title: string;
  readonly state: MetricScore['state'];
  /** The score in its parts; missing as long as the data file is not read. */
  readonly parts?: ScoreParts;
  /** What else is known of the score, one fact a line. */
  readonly facts: readonly string[];
  /** Whether the last change is an improvement; missing where there was none to speak of, or may be chance. */
  readonly trend?: 'better' | 'worse';
  readonly target?: number;
  readonly reached?: boolean;
  /** The oldest first. */
  readonly points: readonly MetricPoint[];
  /** The steps that it tells of; none for one of the whole journey. */
  readonly places: readonly string[];
  readonly owner?: string;
  readonly source: SourcePath;
}

/** The metrics of a journey, in the order of the files. */
export interface MetricsView {
  readonly items: readonly MetricItem[];
}
