import { t } from '../catalogue/texts';
import { isBetter } from './direction';
import type { Language } from './formats';
import { isNet } from './measure';
import { numberText, rounded, signedText, valueText } from './number-text';
import { periodText } from './period-text';
import type { DatedScore, MetricScore, Standing } from './types';

const texts = {
  to: t('to', 'bis', 'til'),
  noData: t('no data', 'keine Daten', 'ingen data'),
  hidden: t('too few answers to show', 'zu wenige Antworten zum Zeigen', 'for få svar til at vise'),
  indicative: t('indicative', 'nur Anhaltspunkt', 'vejledende'),
  estimated: t('estimated', 'geschätzt', 'anslået'),
  since: t('since', 'seit', 'siden'),
  point: t('point', 'Prozentpunkt', 'procentpoint'),
  points: t('points', 'Prozentpunkte', 'procentpoint'),
  significant: t('more than chance', 'mehr als Zufall', 'mere end tilfældigt'),
  chance: t('may be chance', 'kann Zufall sein', 'kan være tilfældigt'),
};

/** What has changed since the period before, in words, and which way it goes. */
export interface ChangeParts {
  /** `+3 points since Sept 2026: may be chance` */
  readonly text: string;
  readonly way: 'up' | 'down' | 'level';
  /** Missing where the change may be chance: then it says nothing. */
  readonly verdict?: 'better' | 'worse';
}

/** A score in its parts, each in words. */
export interface ScoreParts {
  readonly state: 'none' | Standing;
  /** With its unit; of a net score with its sign. Missing where there is none, or too few have answered. */
  readonly value?: string;
  /** The 95 % interval: `estimated 70 to 91.1`. */
  readonly interval?: string;
  /** `n = 48` */
  readonly size?: string;
  /** Why it is not to be taken for a sure score: `indicative`, `too few answers to show`, `no data`. */
  readonly caution?: string;
  /** As the language writes it; missing for a score without a date. */
  readonly period?: string;
  readonly change?: ChangeParts;
}

/** A metric’s latest score in its parts; undefined as long as the data file is not read. */
export function scoreParts(score: MetricScore, language: Language): ScoreParts | undefined {
  const { metric, state, latest, unit } = score;
  if (state === 'unknown') return undefined;
  if (state === 'none' || !latest) return { state: 'none', caution: texts.noData[language] };
  const size = latest.n === undefined ? {} : { size: `n = ${numberText(latest.n, language)}` };
  const period = latest.period === '' ? {} : { period: periodText(latest.period, language) };
  if (state === 'hidden') return { state, caution: texts.hidden[language], ...size, ...period };
  const interval = intervalText(latest, language);
  const change = changeOf(score, language);
  return {
    state,
    value: (isNet(metric) ? signedText : valueText)(latest.value, unit, language),
    ...(interval === '' ? {} : { interval }),
    ...size,
    ...(state === 'indicative' ? { caution: texts.indicative[language] } : {}),
    ...period,
    ...(change === undefined ? {} : { change }),
  };
}

/** A change that may be chance is neither better nor worse. */
export function verdictOf({ metric, trend }: MetricScore): ChangeParts['verdict'] {
  if (!trend || trend.change === 0 || trend.significant === false) return undefined;
  return isBetter(metric, 0, trend.change) ? 'better' : 'worse';
}

/**
 * A change in words: `+4 points since Oct 2026: may be chance`.
 *
 * @param significant undefined where nobody can tell
 * @param since the period before, if it is to be told
 */
export function changeText(
  change: number,
  significant: boolean | undefined,
  unit: string,
  language: Language,
  since?: string,
): string {
  const period = since === undefined ? '' : ` ${texts.since[language]} ${periodText(since, language)}`;
  const told = `${amountText(change, unit, language)}${period}`;
  if (significant === undefined) return told;
  return `${told}: ${(significant ? texts.significant : texts.chance)[language]}`;
}

/** Between percentages it counts their points: 4 % more than 50 % would be 52 %. */
function amountText(change: number, unit: string, language: Language): string {
  if (unit !== '%') return signedText(change, unit, language);
  const points = Math.abs(rounded(change)) === 1 ? texts.point : texts.points;
  return `${signedText(change, '', language)} ${points[language]}`;
}

function changeOf(score: MetricScore, language: Language): ChangeParts | undefined {
  const { trend, unit } = score;
  if (!trend) return undefined;
  const verdict = verdictOf(score);
  const shown = rounded(trend.change);
  return {
    text: changeText(trend.change, trend.significant, unit, language, trend.since),
    way: shown > 0 ? 'up' : shown < 0 ? 'down' : 'level',
    ...(verdict === undefined ? {} : { verdict }),
  };
}

function intervalText({ low, high, isEstimated }: DatedScore, language: Language): string {
  if (low === undefined || high === undefined || !Number.isFinite(low) || !Number.isFinite(high)) return '';
  const range = `${numberText(low, language)} ${texts.to[language]} ${numberText(high, language)}`;
  return isEstimated ? `${texts.estimated[language]} ${range}` : range;
}
