import { t } from '../catalogue/texts';
import { redacted } from '../data/personal';
import type { Entity } from '../model/entity';
import { type BuiltInLanguage, textIn } from '../model/text';
import type { Workspace } from '../model/workspace';
import { scoreItem } from '../scoreboard/score-item';
import { periodOf } from '../scores/periods';
import { scoreOf } from '../scores/score';
import { datedText, scoreLine } from '../scores/text';
import { type Grouping, toldGroups } from '../scores/told-groups';
import type { DatedScore, MetricScore } from '../scores/types';
import type { Audience, Dashboard, DashboardGroup, DashboardMetric } from './types';

/** What a dashboard is made with. */
export interface DashboardOptions {
  readonly audience: Audience;
  readonly language: BuiltInLanguage;
  /** `yyyy-mm-dd` */
  readonly today: string;
}

const headings = {
  staff: t(
    'What customers answered',
    'Was Kundinnen und Kunden geantwortet haben',
    'Hvad kunderne har svaret',
  ),
  customers: t('What you told us', 'Was Sie uns gesagt haben', 'Det, I har fortalt os'),
  touchpoints: t('By touchpoint', 'Nach Touchpoint', 'Efter berøringspunkt'),
  steps: t('By step', 'Nach Schritt', 'Efter trin'),
  personas: t('By persona', 'Nach Persona', 'Efter persona'),
};

/** These are figures of the business: customers were not asked for them. */
const INTERNAL: ReadonlySet<string> = new Set(['clv', 'crr', 'ccr', 'aht', 'ticket_volume']);

/**
 * What customers answered, for those who are to work with it or for customers themselves. Texts have no e-mail
 * addresses, phone numbers and IP addresses in them, for neither.
 */
export function dashboardOf(
  metrics: readonly Entity<'metric'>[],
  workspace: Workspace,
  options: DashboardOptions,
): Dashboard {
  const { audience, language, today } = options;
  const shown = metrics.filter(({ data }) => audience === 'staff' || !INTERNAL.has(data.type ?? ''));
  const scores = shown.map(metric => scoreOf(metric, workspace, today));
  return {
    title: headings[audience][language],
    // To customers, a score that is not there says nothing.
    metrics: scores
      .filter(({ state }) => audience === 'staff' || state === 'shown' || state === 'indicative')
      .map(score => metricOf(score, workspace, options)),
  };
}

function metricOf(
  score: MetricScore,
  workspace: Workspace,
  { audience, language }: DashboardOptions,
): DashboardMetric {
  const { metric, data } = score;
  const groupsBy = (by: Grouping) =>
    groupOf(headings[by][language], toldGroups(score, by, workspace), score, language);
  const { state, parts, facts, points, trend, target } = scoreItem(score, language);
  const lines = parts ? [scoreLine(parts), ...facts] : [];
  const isForStaff = audience === 'staff';
  return {
    title: redacted(textIn(metric.data.title, language) || (metric.id ?? '')),
    state,
    // What became of the file's rows is nothing that a customer can do about.
    lines: isForStaff || !data ? lines : lines.slice(0, lines.length - (data.rejected > 0 ? 1 : 0)),
    points,
    ...(trend === undefined ? {} : { trend }),
    ...(target === undefined ? {} : { target }),
    groups: [...groupsBy('touchpoints'), ...groupsBy('steps'), ...(isForStaff ? groupsBy('personas') : [])],
    verbatims: isForStaff ? verbatimsOf(score) : [],
  };
}

/** One group alone is the whole. */
function groupOf(
  title: string,
  groups: ReadonlyMap<string, DatedScore>,
  score: MetricScore,
  language: BuiltInLanguage,
): readonly DashboardGroup[] {
  if (groups.size < 2) return [];
  const rows = [...groups].map(([name, one]) => ({ name, text: datedText(score, one, language) }));
  return [{ title, rows }];
}

/** Of fewer answers than may be shown, whoever wrote could be guessed. */
function verbatimsOf({ data, state }: MetricScore): DashboardMetric['verbatims'] {
  if (!data || state === 'hidden' || state === 'none') return [];
  return data.verbatims.map(({ text, day, touchpoint }) => {
    const month = day === undefined ? '' : periodOf(day, 'month');
    return { text, note: [month, redacted(touchpoint)].filter(Boolean).join(' · ') };
  });
}
