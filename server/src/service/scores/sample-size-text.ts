import { t } from '../catalogue/texts';
import { filled } from '../escape/phrases';
import { answersFor, NPS_DEVIATION, SHARE_DEVIATION } from '../metrics/sample-size';
import type { Entity } from '../model/entity';
import { type Language, numberText } from './text';
import type { MetricScore } from './types';

/** Half the width of the interval that people ask for, in points. */
const MARGINS = [10, 5, 3] as const;

const needed = t('answers needed: {list}', 'nötige Antworten: {list}', 'nødvendige svar: {list}');
const each = t('{n} for ±{margin} points', '{n} für ±{margin} Punkte', '{n} til ±{margin} point');

/**
 * How many answers a metric needs to be known more exactly; nothing where it is neither an NPS nor a share that was
 * asked for. What was measured says how much answers differ, else what is usual or the worst that can be.
 */
export function metricSampleText({ metric, unit, isAsked, latest }: MetricScore, language: Language): string {
  const isNps = metric.data.type === 'nps';
  if (!isAsked || !(isNps || unit === '%')) return '';
  const { error = 0, n = 0 } = latest ?? {};
  return sampleText(error * Math.sqrt(n) || (isNps ? NPS_DEVIATION : SHARE_DEVIATION), language);
}

/** How many answers a survey needs; nothing where its answers make no score. */
export function surveySampleText({ data: { type } }: Entity<'survey'>, language: Language): string {
  if (type === undefined || type === 'open' || type === 'win_loss') return '';
  return sampleText(type === 'nps' ? NPS_DEVIATION : SHARE_DEVIATION, language);
}

function sampleText(deviation: number, language: Language): string {
  const list = MARGINS.map(margin =>
    filled(each[language], {
      n: numberText(answersFor(margin, deviation), language),
      margin: String(margin),
    }),
  );
  return filled(needed[language], { list: list.join(', ') });
}
