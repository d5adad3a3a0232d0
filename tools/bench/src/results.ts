import type { ContenderName } from './contenders';

/** Everything that can be measured, in the order in which it is shown. */
export const MEASURES = {
  keystroke: { title: 'keystroke → diagnostics', unit: 'ms' },
  completion: { title: 'completion right after a keystroke', unit: 'ms' },
  references: { title: 'completion of a reference right after', unit: 'ms' },
  hover: { title: 'hover right after', unit: 'ms' },
  symbols: { title: 'document symbols right after', unit: 'ms' },
  burst: { title: '10 keystrokes 40 ms apart, each with a completion: the last answer', unit: 'ms' },
  cancelled: { title: 'the same: a cancelled completion is answered', unit: 'ms' },
  open: { title: 'open → first diagnostics', unit: 'ms' },
  'open-all': { title: 'open → last diagnostics', unit: 'ms' },
  restart: { title: 'the server is killed → its findings are back', unit: 'ms' },
  memory: { title: 'memory after all of this', unit: 'MB' },
  start: { title: 'process start → initialized', unit: 'ms' },
  idle: { title: 'memory when idle', unit: 'MB' },
  'workspace-open': { title: 'workspace: initialized → the open file is answered', unit: 'ms' },
  'workspace-ids': { title: 'workspace: initialized → all ids are known', unit: 'ms' },
  'workspace-lint': { title: 'workspace: initialized → all files are validated', unit: 'ms' },
  'workspace-keystroke': { title: 'workspace: keystroke → diagnostics', unit: 'ms' },
  'workspace-change': {
    title: 'workspace: a file changes on the disk → diagnostics of its user',
    unit: 'ms',
  },
  'workspace-memory': { title: 'workspace: memory after all of this', unit: 'MB' },
  'cli-lint': { title: '`journey lint` of the workspace', unit: 'ms' },
  'data-read': { title: 'a data file of 1 000 000 rows: initialized → its score is shown', unit: 'ms' },
  'data-hover': { title: 'hover while it is read', unit: 'ms' },
  'data-memory': { title: 'the most memory until then', unit: 'MB' },
  'limits-open': { title: 'a file at the limits: open → first diagnostics', unit: 'ms' },
  'limits-answer': { title: 'the slowest answer about it', unit: 'ms' },
  'limits-memory': { title: 'the most memory until then', unit: 'MB' },
  'cli-help': { title: '`journey --help`', unit: 'ms' },
} as const satisfies Readonly<Record<string, { readonly title: string; readonly unit: 'ms' | 'MB' }>>;

/** The name of something that is measured. */
export type MeasureName = keyof typeof MEASURES;

/** What was measured, in the measures' units, in the order in which the samples were taken. */
export type Samples = Readonly<Partial<Record<MeasureName, readonly number[]>>>;

/** What was measured of one server, at one size. */
export interface Result {
  readonly measure: MeasureName;
  /** The number of touchpoints in the journey; undefined where the size plays no part. */
  readonly touchpoints?: number;
  /** The server, or for the start of a process, Node with nothing to run. */
  readonly contender: ContenderName | 'node';
  readonly samples: readonly number[];
}

/** The results of one server; what could not be measured, such as a cancellation that came too late, is left out. */
export function resultsOf(
  contender: Result['contender'],
  samples: Samples,
  touchpoints?: number,
): readonly Result[] {
  const size = touchpoints === undefined ? {} : { touchpoints };
  return Object.entries(samples)
    .filter(([, taken]) => taken.length > 0)
    .map(([measure, taken]) => ({
      measure: measure as MeasureName,
      ...size,
      contender,
      samples: taken,
    }));
}

/** Does something again and again, one after the other; it is told how often it was done before. */
export async function repeat<T>(times: number, work: (index: number) => Promise<T>): Promise<readonly T[]> {
  const done: T[] = [];
  while (done.length < times) done.push(await work(done.length));
  return done;
}
