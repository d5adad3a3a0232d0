import { t } from '../catalogue/texts';
import { filled } from '../escape/phrases';
import type { Entity } from '../model/entity';
import type { Workspace } from '../model/workspace';
import { type BeforeAfter, beforeAfter } from './before-after';
import type { Language } from './formats';
import { changeText } from './parts';
import { periodText } from './period-text';
import { scoreOf } from './score';
import { datedText } from './text';
import type { DatedScore, MetricScore } from './types';

const before = t('before {day}: {score}', 'vor dem {day}: {score}', 'før {day}: {score}');
const since = t('since {day}: {score}', 'seit dem {day}: {score}', 'siden {day}: {score}');
const change = t('change: {change}', 'Veränderung: {change}', 'ændring: {change}');
const nothing = t('too few answers, or none', 'zu wenige Antworten oder keine', 'for få svar eller ingen');

/**
 * What a metric said before a day, what it says since, and whether the change is more than chance: one fact a line.
 * Empty where neither is known.
 *
 * @param day `yyyy-mm-dd`
 */
export function beforeAfterLines(
  score: MetricScore,
  found: BeforeAfter,
  day: string,
  language: Language,
): readonly string[] {
  if (!found.before && !found.after) return [];
  const told = periodText(day, language);
  const scoreOn = (side: DatedScore | undefined) =>
    side ? datedText(score, side, language) : nothing[language];
  const changed =
    found.change === undefined ? '' : changeText(found.change, found.significant, score.unit, language);
  return [
    filled(before[language], { day: told, score: scoreOn(found.before) }),
    filled(since[language], { day: told, score: scoreOn(found.after) }),
    ...(changed === '' ? [] : [filled(change[language], { change: changed })]),
  ];
}

/** The same for a metric, found out. @param today `yyyy-mm-dd` */
export function sinceLines(
  metric: Entity<'metric'>,
  day: string,
  workspace: Workspace,
  { today, language }: { readonly today: string; readonly language: Language },
): readonly string[] {
  const found = beforeAfter(metric, day, workspace, today);
  return beforeAfterLines(scoreOf(metric, workspace, today), found, day, language);
}
