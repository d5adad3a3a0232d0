import type { ContenderName } from './contenders';

/** What was measured of one server, at one size. */
export interface Result {
  readonly measure: MeasureName;
  /** The number of touchpoints in the journey; undefined where the size plays no part. */
  readonly touchpoints?: number;
  readonly contender: ContenderName;
  /** In the measure's unit, in the order in which they were taken. */
  readonly samples: readonly number[];
}

/** Everything that can be measured, in the order in which it is shown. */
export const MEASURES = {
  keystroke: { title: 'keystroke → diagnostics', unit: 'ms' },
  completion: { title: 'completion right after a keystroke', unit: 'ms' },
  references: { title: 'completion of a reference right after', unit: 'ms' },
  hover: { title: 'hover right after', unit: 'ms' },
  symbols: { title: 'document symbols right after', unit: 'ms' },
  open: { title: 'open → first diagnostics', unit: 'ms' },
  'open-all': { title: 'open → last diagnostics', unit: 'ms' },
} as const satisfies Readonly<Record<string, { readonly title: string; readonly unit: 'ms' | 'MB' | 's' }>>;

/** The name of something that is measured. */
export type MeasureName = keyof typeof MEASURES;
