import type { MeasureName } from './results';

/** The sizes for which goals are set, in touchpoints. */
const SIZES = [100, 1_000, 5_000, 20_000] as const;

/** A value for each of the sizes, or one for all. */
type BySize = number | readonly [number, number, number, number];

/** The largest median and the largest 95th percentile that are good enough, in the measure's unit. */
export interface Goal {
  readonly p50?: number;
  readonly p95?: number;
}

const EDITING = { p50: 5, p95: 16 } as const;

const GOALS: Readonly<Partial<Record<MeasureName, { readonly p50?: BySize; readonly p95?: BySize }>>> = {
  keystroke: EDITING,
  completion: EDITING,
  references: EDITING,
  hover: EDITING,
  symbols: { p50: [5, 15, 60, 200] },
  burst: { p50: 50 },
  cancelled: { p50: 5 },
  open: { p50: [50, 120, 400, 1_200] },
  restart: { p50: 500 },
  memory: { p50: [75, 110, 180, 400] },
  start: { p50: 80 },
  idle: { p50: 60 },
  'workspace-open': { p50: 100 },
  'workspace-ids': { p50: 500 },
  'workspace-lint': { p50: 3_000 },
  'workspace-keystroke': EDITING,
  'workspace-change': EDITING,
  'workspace-memory': { p50: 200 },
  'limits-open': { p95: 2_000 },
  'limits-answer': { p95: 2_000 },
  'limits-memory': { p95: 512 },
  'cli-lint': { p50: 3_000 },
  'cli-help': { p50: 80 },
};

/** The goal for a size: that of the smallest size which is not below it, and beyond all of them, that of the largest. */
export function goalFor(measure: MeasureName, touchpoints: number | undefined): Goal {
  const index = SIZES.findIndex(size => size >= (touchpoints ?? 0));
  const at = (values: BySize | undefined): number | undefined =>
    typeof values === 'object' ? values.at(index) : values;
  const [p50, p95] = [at(GOALS[measure]?.p50), at(GOALS[measure]?.p95)];
  return { ...(p50 === undefined ? {} : { p50 }), ...(p95 === undefined ? {} : { p95 }) };
}
