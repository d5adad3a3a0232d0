import { t } from '../catalogue/texts';
import type { Texts } from '../catalogue/types';
import { meetsTarget } from './direction';
import { standingOf } from './score';
import type { DatedScore, MetricScore } from './types';

/** The languages in which scores are told. */
export type Language = keyof Texts;

const texts = {
  to: t('to', 'bis', 'til'),
  noData: t('no data', 'keine Daten', 'ingen data'),
  hidden: t('too few answers to show', 'zu wenige Antworten zum Zeigen', 'for få svar til at vise'),
  indicative: t('indicative', 'nur Anhaltspunkt', 'vejledende'),
  estimated: t('estimated', 'geschätzt', 'anslået'),
  target: t('target', 'Ziel', 'mål'),
  reached: t('reached', 'erreicht', 'nået'),
  missed: t('not reached', 'nicht erreicht', 'ikke nået'),
  since: t('since', 'seit', 'siden'),
  significant: t('more than chance', 'mehr als Zufall', 'mere end tilfældigt'),
  chance: t('may be chance', 'kann Zufall sein', 'kan være tilfældigt'),
  median: t('median', 'Median', 'median'),
  p90: t('9 of 10 within', '9 von 10 innerhalb von', '9 af 10 inden for'),
  open: t('still open', 'noch offen', 'stadig åbne'),
  rejected: t('rejected rows', 'abgelehnte Zeilen', 'afviste rækker'),
};

/** A number rounded as it is shown: to one decimal. */
export function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}

/** A number as it is shown, rounded once: to one decimal, large ones to none. */
export function numberText(value: number, language: Language): string {
  const digits = Math.abs(value) >= 1000 ? 0 : 1;
  const key = `${language} ${digits}`;
  const format = formats.get(key) ?? new Intl.NumberFormat(language, { maximumFractionDigits: digits });
  formats.set(key, format);
  return format.format(value);
}

/** To make one takes longer than to write a thousand numbers with it. */
const formats = new Map<string, Intl.NumberFormat>();

/** A value with its unit, such as `83 %` or `3.4 h`. */
export function valueText(value: number, unit: string, language: Language): string {
  const number = numberText(value, language);
  if (unit === '') return number;
  return unit === '%' && language === 'en' ? `${number}%` : `${number} ${unit}`;
}

/**
 * A metric’s score in one line: `30 (14.1 to 44.2), n = 100`. An interval that is estimated says so; too few answers are
 * told instead of their score.
 *
 * @returns undefined as long as the data file is not read
 */
export function scoreText({ state, latest, unit }: MetricScore, language: Language): string | undefined {
  if (state === 'unknown') return undefined;
  if (state === 'none' || !latest) return texts.noData[language];
  const size = latest.n === undefined ? [] : [`n = ${numberText(latest.n, language)}`];
  if (state === 'hidden') return [...size, texts.hidden[language]].join(', ');
  const value = [valueText(latest.value, unit, language), intervalText(latest, language)];
  const parts = [value.filter(Boolean).join(' '), ...size];
  return [...parts, ...(state === 'indicative' ? [texts.indicative[language]] : [])].join(', ');
}

/** Everything that a person wants to know of a score, one fact a line; empty as long as nothing is known. */
export function scoreLines(score: MetricScore, language: Language): readonly string[] {
  const line = scoreText(score, language);
  if (line === undefined) return [];
  const { latest, state } = score;
  if (!latest || state === 'hidden' || state === 'none') return [line, ...rejected(score, language)];
  const period = latest.period === '' ? '' : `${latest.period}: `;
  return [
    `${period}${line}`,
    ...target(score, latest, language),
    ...trend(score, language),
    ...durations(score, language),
    ...rejected(score, language),
  ];
}

/**
 * A change in words: `+4% since 2026-10: may be chance`.
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
  const sign = change > 0 ? '+' : '';
  const period = since === undefined ? '' : ` ${texts.since[language]} ${since}`;
  const told = `${sign}${valueText(change, unit, language)}${period}`;
  if (significant === undefined) return told;
  return `${told}: ${(significant ? texts.significant : texts.chance)[language]}`;
}

/** The score of one period or group in one line, as `scoreText` tells the latest. */
export function datedText(score: MetricScore, dated: DatedScore, language: Language): string {
  return scoreText({ ...score, state: standingOf(dated, score.isAsked), latest: dated }, language) ?? '';
}

function intervalText({ low, high, isEstimated }: DatedScore, language: Language): string {
  if (low === undefined || high === undefined || !Number.isFinite(low) || !Number.isFinite(high)) return '';
  const range = `${numberText(low, language)} ${texts.to[language]} ${numberText(high, language)}`;
  return isEstimated ? `(${texts.estimated[language]} ${range})` : `(${range})`;
}

function target({ metric, unit }: MetricScore, { value }: DatedScore, language: Language): readonly string[] {
  const wanted = metric.data.target;
  if (wanted === undefined) return [];
  const isMet = meetsTarget(metric, value);
  const verdict = isMet ? texts.reached[language] : texts.missed[language];
  return [`${texts.target[language]} ${valueText(wanted, unit, language)}: ${verdict}`];
}

function trend({ trend: change, unit }: MetricScore, language: Language): readonly string[] {
  if (!change) return [];
  return [changeText(change.change, change.significant, unit, language, change.since)];
}

function durations({ durations: of, open, unit }: MetricScore, language: Language): readonly string[] {
  if (!of) return [];
  const show = (value: number) => valueText(value, unit, language);
  const spread = `${texts.median[language]} ${show(of.median)}, ${texts.p90[language]} ${show(of.p90)}`;
  return [open > 0 ? `${spread}, ${texts.open[language]}: ${numberText(open, language)}` : spread];
}

function rejected({ data }: MetricScore, language: Language): readonly string[] {
  return data && data.rejected > 0
    ? [`${texts.rejected[language]}: ${numberText(data.rejected, language)}`]
    : [];
}
