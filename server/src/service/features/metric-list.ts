import type { JourneyDocument } from '../model/document';
import { type Entity, isKind } from '../model/entity';
import { textIn } from '../model/text';
import type { Workspace } from '../model/workspace';
import type { DisplayLanguage } from '../ports';
import { meetsTarget } from '../scores/direction';
import { rounded } from '../scores/number-text';
import { scoreOf, standingOf } from '../scores/score';
import { scoreText } from '../scores/text';
import { toldGroups } from '../scores/told-groups';
import type { DatedScore, MetricScore, Standing } from '../scores/types';

/** A score in numbers that are rounded to one decimal. All are null where too few have answered. */
export interface ListedScore {
  readonly period?: string;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly n: number | null;
  /** Whether the interval is estimated, as the answers behind the value are unknown. */
  readonly estimated: boolean;
  readonly state: Standing;
}

/** A metric with what it says. */
export interface ListedMetric {
  readonly id: string;
  readonly title: string;
  readonly type: string;
  readonly unit: string;
  readonly state: MetricScore['state'];
  /** The newest period of which there is data; everything where the metric has no period. */
  readonly period: string | null;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly n: number | null;
  /** Whether the interval is estimated, as the answers behind the value are unknown. */
  readonly estimated: boolean;
  readonly median: number | null;
  readonly p90: number | null;
  /** Cases that are not resolved. */
  readonly open: number;
  readonly target: number | null;
  /** Whether the value reaches the target; null where there is none, or no value. */
  readonly reached: boolean | null;
  readonly trend: {
    readonly since: string;
    readonly change: number;
    readonly significant: boolean | null;
  } | null;
  /** All answers of the data file, whatever their date. */
  readonly all: ListedScore | null;
  readonly periods: readonly ListedScore[];
  readonly touchpoints: Readonly<Record<string, ListedScore>>;
  readonly steps: Readonly<Record<string, ListedScore>>;
  readonly personas: Readonly<Record<string, ListedScore>>;
  /** The rows of the data file, and what became of them. */
  readonly rows: Readonly<Record<RowKind, number>> | null;
  /** All of it in one line. */
  readonly text: string;
}

type RowKind = 'rows' | 'counted' | 'rejected' | 'unfinished' | 'filtered' | 'duplicates' | 'unanswered';

/** The metrics that a file defines, in its order. */
export function metricsIn(
  document: JourneyDocument,
  workspace: Workspace,
  today: string,
  language: DisplayLanguage,
): readonly ListedMetric[] {
  return document.entities
    .filter((entity): entity is Entity<'metric'> => isKind(entity, 'metric'))
    .map(metric => listed(scoreOf(metric, workspace, today), workspace, language));
}

function listed(score: MetricScore, workspace: Workspace, language: DisplayLanguage): ListedMetric {
  const { metric, unit, isAsked, state, latest, all, durations, open } = score;
  const { id = '', data } = metric;
  return {
    id,
    title: textIn(data.title, language) || id,
    type: data.type ?? 'custom',
    unit,
    period: latest?.period || null,
    ...(latest ? numbersOf(latest, isAsked) : NO_NUMBERS),
    state,
    median: shown(durations?.median),
    p90: shown(durations?.p90),
    open,
    target: data.target ?? null,
    ...verdictOf(score),
    all: all ? numbersOf(all, isAsked) : null,
    periods: score.periods.map(each => ({ period: each.period, ...numbersOf(each, isAsked) })),
    touchpoints: groupsOf(toldGroups(score, 'touchpoints', workspace), isAsked),
    steps: groupsOf(toldGroups(score, 'steps', workspace), isAsked),
    personas: groupsOf(toldGroups(score, 'personas', workspace), isAsked),
    rows: rowsOf(score),
    text: scoreText(score, language) ?? '',
  };
}

const NO_NUMBERS = { value: null, low: null, high: null, n: null, estimated: false };

function verdictOf({ metric, state, latest, trend }: MetricScore): Pick<ListedMetric, 'reached' | 'trend'> {
  if (!latest || state === 'hidden') return { reached: null, trend: null };
  const { since = '', change = 0, significant } = trend ?? {};
  return {
    reached: meetsTarget(metric, latest.value) ?? null,
    trend: trend ? { since, change: shown(change) ?? 0, significant: significant ?? null } : null,
  };
}

function rowsOf({ data }: MetricScore): ListedMetric['rows'] {
  if (!data) return null;
  const { rows, counted, rejected, unfinished, filtered, duplicates, unanswered } = data;
  return { rows, counted, rejected, unfinished, filtered, duplicates, unanswered };
}

function groupsOf(groups: ReadonlyMap<string, DatedScore>, isAsked: boolean): Record<string, ListedScore> {
  return Object.fromEntries([...groups].map(([name, score]) => [name, numbersOf(score, isAsked)]));
}

function numbersOf(score: DatedScore, isAsked: boolean): ListedScore {
  const state = standingOf(score, isAsked);
  const n = score.n ?? null;
  if (state === 'hidden') return { ...NO_NUMBERS, n, state };
  const { value, low, high, isEstimated: estimated = false } = score;
  return { value: shown(value), low: shown(low), high: shown(high), n, estimated, state };
}

/** Infinite ends of an interval are unknown ones. */
function shown(value: number | undefined): number | null {
  return value === undefined || !Number.isFinite(value) ? null : rounded(value);
}
