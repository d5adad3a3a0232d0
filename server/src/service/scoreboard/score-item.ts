import type { BuiltInLanguage } from '../model/text';
import { meetsTarget } from '../scores/direction';
import { rounded } from '../scores/number-text';
import { scoreParts, verdictOf } from '../scores/parts';
import { periodText } from '../scores/period-text';
import { standingOf } from '../scores/score';
import { datedText, scoreFacts } from '../scores/text';
import { type DatedScore, LEAST_SHOWN, type MetricScore, type Standing } from '../scores/types';
import type { MetricItem, MetricPoint } from './types';

/** What a metric says, without where it belongs. */
export type Told = Pick<MetricItem, 'state' | 'parts' | 'facts' | 'points' | 'trend' | 'target' | 'reached'>;

/** What a metric says, in words and in numbers for a drawing. */
export function scoreItem(score: MetricScore, language: BuiltInLanguage): Told {
  const { metric, state, latest, periods } = score;
  const { target } = metric.data;
  const isTold = latest !== undefined && state !== 'hidden';
  const reached = isTold ? meetsTarget(metric, latest.value) : undefined;
  const parts = scoreParts(score, language);
  const trend = isTold ? verdictOf(score) : undefined;
  return {
    state,
    ...(parts ? { parts } : {}),
    facts: parts ? scoreFacts(score, parts, language) : [],
    points: periods.map(period => pointOf(score, period, language)),
    ...(trend === undefined ? {} : { trend }),
    ...(target === undefined ? {} : { target }),
    ...(reached === undefined ? {} : { reached }),
  };
}

function pointOf(score: MetricScore, period: DatedScore, language: BuiltInLanguage): MetricPoint {
  const state = pointStanding(period, score);
  const text = datedText(score, period, language);
  const named = { period: period.period, label: periodText(period.period, language), state, text };
  if (state === 'hidden') return named;
  const { value, low, high } = period;
  const isSure = low !== undefined && high !== undefined && Number.isFinite(low) && Number.isFinite(high);
  return { ...named, value: rounded(value), ...(isSure ? { low: rounded(low), high: rounded(high) } : {}) };
}

/** A mean of few cases is all there is, and is told; its point is hollow, as no interval says how far chance reaches. */
function pointStanding(period: DatedScore, { isAsked, metric }: MetricScore): Standing {
  const isOfFew = metric.data.type !== 'ticket_volume' && (period.n ?? LEAST_SHOWN) < LEAST_SHOWN;
  return !isAsked && isOfFew ? 'indicative' : standingOf(period, isAsked);
}
