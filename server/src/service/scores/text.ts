import { t } from '../catalogue/texts';
import { meetsTarget } from './direction';
import type { Language } from './formats';
import { numberText, valueText } from './number-text';
import { type ScoreParts, scoreParts } from './parts';
import { standingOf } from './score';
import type { DatedScore, MetricScore } from './types';

const texts = {
  target: t('target', 'Ziel', 'mål'),
  reached: t('reached', 'erreicht', 'nået'),
  missed: t('not reached', 'nicht erreicht', 'ikke nået'),
  median: t('median', 'Median', 'median'),
  p90: t('9 of 10 within', '9 von 10 innerhalb von', '9 af 10 inden for'),
  open: t('still open', 'noch offen', 'stadig åbne'),
  rejected: t('rejected rows', 'abgelehnte Zeilen', 'afviste rækker'),
};

/**
 * A metric’s score in one line: `+30 (14.1 to 44.2), n = 100`. An interval that is estimated says so; too few answers are
 * told instead of their score.
 *
 * @returns undefined as long as the data file is not read
 */
export function scoreText(score: MetricScore, language: Language): string | undefined {
  const parts = scoreParts(score, language);
  return parts && lineOf(parts);
}

/** Everything that a person wants to know of a score, one fact a line; empty as long as nothing is known. */
export function scoreLines(score: MetricScore, language: Language): readonly string[] {
  const parts = scoreParts(score, language);
  return parts ? [scoreLine(parts), ...scoreFacts(score, parts, language)] : [];
}

/** The score itself in one line, with its period. */
export function scoreLine(parts: ScoreParts): string {
  const { value, period } = parts;
  return value === undefined || period === undefined ? lineOf(parts) : `${period}: ${lineOf(parts)}`;
}

/** What else is known of a score, one fact a line. */
export function scoreFacts(score: MetricScore, parts: ScoreParts, language: Language): readonly string[] {
  if (parts.value === undefined) return rejected(score, language);
  return [
    ...target(score, language),
    ...(parts.change ? [parts.change.text] : []),
    ...durations(score, language),
    ...rejected(score, language),
  ];
}

/** The score of one period or group in one line, as `scoreText` tells the latest. */
export function datedText(score: MetricScore, dated: DatedScore, language: Language): string {
  return scoreText({ ...score, state: standingOf(dated, score.isAsked), latest: dated }, language) ?? '';
}

/** The same of its parts. */
export function lineOf({ value, interval, size, caution }: ScoreParts): string {
  const score = [value, interval && `(${interval})`].filter(Boolean).join(' ');
  return [score, size, caution].filter(Boolean).join(', ');
}

function target({ metric, unit, latest }: MetricScore, language: Language): readonly string[] {
  const wanted = metric.data.target;
  if (wanted === undefined || !latest) return [];
  const isMet = meetsTarget(metric, latest.value);
  const verdict = isMet ? texts.reached[language] : texts.missed[language];
  return [`${texts.target[language]} ${valueText(wanted, unit, language)}: ${verdict}`];
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
