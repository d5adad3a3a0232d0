import { t } from '../catalogue/texts';
import { filled } from '../escape/phrases';
import { answersFor, NPS_DEVIATION, SHARE_DEVIATION } from '../metrics/sample-size';
import type { Entity } from '../model/entity';
import type { Language } from './formats';
import { numberText } from './number-text';
import type { MetricScore } from './types';

/** Half the width of the interval that people ask for, in points. */
const MARGINS = [10, 5, 3] as const;

/** So many answers make a score known to within so many points, 95 % of the time. */
export interface SampleSize {
  readonly margin: number;
  readonly answers: number;
}

const needed = t('answers needed: {list}', 'nötige Antworten: {list}', 'nødvendige svar: {list}');
const each = t('{n} for ±{margin} points', '{n} für ±{margin} Punkte', '{n} til ±{margin} point');

/**
 * How many answers a metric needs to be known more exactly; none where it is neither an NPS nor a share that was asked
 * for. What was measured says how much answers differ, if it may be shown; else what is usual or the worst that can be.
 */
export function metricSample({ metric, unit, isAsked, state, latest }: MetricScore): readonly SampleSize[] {
  const isNps = metric.data.type === 'nps';
  if (!isAsked || !(isNps || unit === '%')) return [];
  const { error = 0, n = 0 } = (state === 'shown' && latest) || {};
  return samples(error * Math.sqrt(n) || (isNps ? NPS_DEVIATION : SHARE_DEVIATION));
}

/** How many answers a survey needs; none where its answers make no score. */
export function surveySample({ data: { type } }: Entity<'survey'>): readonly SampleSize[] {
  if (type === undefined || type === 'open' || type === 'win_loss') return [];
  return samples(type === 'nps' ? NPS_DEVIATION : SHARE_DEVIATION);
}

/** How many answers are needed, in a line; empty where nobody can tell. */
export function sampleText(sizes: readonly SampleSize[], language: Language): string {
  if (sizes.length === 0) return '';
  const list = sizes.map(({ margin, answers }) =>
    filled(each[language], { n: numberText(answers, language), margin: String(margin) }),
  );
  return filled(needed[language], { list: list.join(', ') });
}

function samples(deviation: number): readonly SampleSize[] {
  return MARGINS.map(margin => ({ margin, answers: answersFor(margin, deviation) }));
}
