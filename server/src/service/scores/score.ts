import { isSignificant, npsErrorOf, percentErrorOf, usualCounts } from '../metrics/difference';
import { fromInputs } from '../metrics/inputs';
import { npsOf } from '../metrics/nps';
import { shareOf } from '../metrics/share';
import { dataOn, dataRequestOf } from '../model/data-files';
import { derivedByDay } from '../model/derived';
import type { Entity } from '../model/entity';
import type { Workspace } from '../model/workspace';
import { fromData } from './from-data';
import { isAsked, isNet, unitOf } from './measure';
import { type DatedScore, LEAST_SHOWN, type MetricScore, type Standing, type Trend } from './types';

/** Fewer answers than these are an indication alone. */
const LEAST_SURE = 30;

/**
 * What a metric says: from its data file, else from its dated values, its value or its inputs.
 *
 * @param today values of a later day are not known yet, `yyyy-mm-dd`
 */
export const scoreOf: (metric: Entity<'metric'>, workspace: Workspace, today: string) => MetricScore =
  derivedByDay(compute);

function compute(metric: Entity<'metric'>, workspace: Workspace, today: string): MetricScore {
  const request = dataRequestOf(metric, workspace);
  const data = request && dataOn(request, workspace, today);
  const common = { metric, unit: unitOf(metric), isAsked: isAsked(metric), ...NOTHING };
  if (request && !data) return { ...common, state: 'unknown' };
  const found =
    data?.state === 'read' ? fromData(metric, data, workspace) : request ? NOTHING : written(metric, today);
  const latest = 'latest' in found ? found.latest : undefined;
  const told = found.periods.filter(period => standingOf(period, common.isAsked) !== 'hidden');
  const trend = trendIn(told, latest);
  const state = latest === undefined ? 'none' : standingOf(latest, common.isAsked);
  return { ...common, ...found, state, ...(trend ? { trend } : {}) };
}

/** How a score may be shown. Figures that no customer was asked for rest on all cases there are. */
export function standingOf({ n }: DatedScore, asked: boolean): Standing {
  if (!asked || n === undefined || n >= LEAST_SURE) return 'shown';
  return n < LEAST_SHOWN ? 'hidden' : 'indicative';
}

const NOTHING = {
  periods: [] as readonly DatedScore[],
  touchpoints: new Map<string, DatedScore>(),
  steps: new Map<string, DatedScore>(),
  personas: new Map<string, DatedScore>(),
  open: 0,
};

/** What the file itself says. */
function written(metric: Entity<'metric'>, today: string): typeof NOTHING & { readonly latest?: DatedScore } {
  const { type = 'custom', values = [], value, inputs } = metric.data;
  const dated = values
    .flatMap(each =>
      each.value === undefined ? [] : [{ ...each, period: each.date ?? '', value: each.value }],
    )
    .filter(({ period }) => period <= today)
    .sort((a, b) => (a.period < b.period ? -1 : a.period > b.period ? 1 : 0))
    .map(({ period, value: known, n }) => ({
      period,
      value: known,
      ...(n ? sureness(metric, known, n) : {}),
    }));
  const computed = value ?? (inputs && fromInputs[type]?.(inputs));
  const latest = dated.at(-1) ?? (computed === undefined ? undefined : { period: '', value: computed });
  return { ...NOTHING, periods: dated, ...(latest ? { latest } : {}) };
}

/** How sure a known score is, as far as that can be told without the answers behind it. */
function sureness(metric: Entity<'metric'>, value: number, n: number): Omit<DatedScore, 'period' | 'value'> {
  const isShare = unitOf(metric) === '%';
  const [error, score] = isNet(metric)
    ? [npsErrorOf({ value, n }), npsOf(usualCounts({ value, n }))]
    : [
        isShare ? percentErrorOf({ value, n }) : undefined,
        isShare ? shareOf((value / 100) * n, n) : undefined,
      ];
  if (error === undefined || !score) return { n };
  return { n, error, low: score.low, high: score.high, isEstimated: true };
}

/**
 * The change from the period before the latest; where everything is one score, between the last two.
 *
 * @param periods those of which a score is told: what one or two say is no change
 */
function trendIn(periods: readonly DatedScore[], latest: DatedScore | undefined): Trend | undefined {
  const at = latest?.period
    ? periods.findIndex(({ period }) => period === latest.period)
    : periods.length - 1;
  const [before, now] = [periods[at - 1], periods[at]];
  if (!before || !now) return undefined;
  const change = now.value - before.value;
  const { error: one } = before;
  const { error: other } = now;
  const isKnown = one !== undefined && other !== undefined;
  return {
    since: before.period,
    change,
    significant: isKnown ? isSignificant(change, one, other) : undefined,
  };
}
