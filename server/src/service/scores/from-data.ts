import { idIn } from '../data/columns';
import type { Cell, DataSet } from '../data/types';
import { quantileOf } from '../metrics/counts';
import { minutesPer } from '../model/duration';
import type { Entity } from '../model/entity';
import { grouped } from '../model/grouped';
import type { Workspace } from '../model/workspace';
import { countsIn, isDuration, type Measuring, measuringOf, openIn, unitOf } from './measure';
import { periodOf } from './periods';
import { type DatedScore, type Durations, LEAST_SHOWN, type MetricScore } from './types';

/** The parts of a metric’s score that its data file tells. */
export type FromData = Pick<
  MetricScore,
  'all' | 'latest' | 'periods' | 'touchpoints' | 'steps' | 'personas' | 'durations' | 'open' | 'data'
>;

/** What a data file says of a metric. One that is about a touchpoint counts the rows of that alone. */
export function fromData(metric: Entity<'metric'>, data: DataSet, workspace: Workspace): FromData {
  const measure = measuringOf(metric, workspace);
  const cells = cellsOf(metric, data);
  const periods = periodsIn(metric, cells, measure);
  const whole = measure(cells);
  const all = whole && { period: '', ...whole };
  const latest = metric.data.period === undefined ? all : (newestOf(periods) ?? all);
  const isOfLatest = ({ day = 0 }: Cell) => periodOf(day, metric.data.period) === latest?.period;
  const durations = durationsIn(metric, latest === all ? cells : cells.filter(isOfLatest));
  return {
    ...(all ? { all } : {}),
    ...(latest ? { latest } : {}),
    ...(durations ? { durations } : {}),
    periods,
    touchpoints: groupsOf(cells, ({ touchpoint }) => touchpoint, measure),
    steps: groupsOf(cells, ({ step }) => step, measure),
    personas: groupsOf(cells, ({ persona }) => persona, measure),
    open: openIn(cells),
    data,
  };
}

/** The newest period of which enough is known; one that has just begun says nothing yet. */
function newestOf(periods: readonly DatedScore[]): DatedScore | undefined {
  return periods.findLast(({ n = 0 }) => n >= LEAST_SHOWN) ?? periods.at(-1);
}

/** The rows that count for a metric: one that is about a touchpoint counts those of that alone. */
export function cellsOf({ data: { touchpoint } }: Entity<'metric'>, { cells }: DataSet): readonly Cell[] {
  if (touchpoint === undefined || cells.every(cell => cell.touchpoint === '')) return cells;
  return cells.filter(cell => idIn(cell.touchpoint) === touchpoint);
}

function periodsIn(
  { data: { period } }: Entity<'metric'>,
  cells: readonly Cell[],
  measure: Measuring,
): readonly DatedScore[] {
  const groups = grouped(cells, ({ day }) =>
    day === undefined ? undefined : periodOf(day, period ?? 'month'),
  );
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([name, own]) => {
      const score = measure(own);
      return score ? [{ period: name, ...score }] : [];
    });
}

function groupsOf(
  cells: readonly Cell[],
  by: (cell: Cell) => string,
  measure: Measuring,
): ReadonlyMap<string, DatedScore> {
  const spellings = grouped(cells, cell => (by(cell) === '' ? undefined : idIn(by(cell))));
  // Of several ways to write a name, the first in the file.
  const groups = [...spellings.values()].map(own => [by(own[0]), own] as const);
  groups.sort(([a], [b]) => (a < b ? -1 : 1));
  return new Map(
    groups.flatMap(([name, own]) => {
      const score = measure(own);
      return score ? [[name, { period: '', ...score }] as const] : [];
    }),
  );
}

function durationsIn(metric: Entity<'metric'>, cells: readonly Cell[]): Durations | undefined {
  const minutes = minutesPer(unitOf(metric));
  if (!isDuration(metric) || minutes === undefined) return undefined;
  const counts = countsIn(cells);
  const [median, p90] = [quantileOf(counts, 0.5), quantileOf(counts, 0.9)];
  return median === undefined || p90 === undefined
    ? undefined
    : { median: median / minutes, p90: p90 / minutes };
}
