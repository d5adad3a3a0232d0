import { signal } from '@preact/signals-core';
import { knownOn } from '../data/known-on';
import type { DataState, Measure, Reading } from '../data/types';
import { dataFoldersFor } from './config';
import { type Entity, type EntityData, isKind } from './entity';
import { onceWhileSame } from './once';
import type { Workspace } from './workspace';

/** A data file that a metric names, and how it is to be read. The hosts look for it and hand in what they find. */
export interface DataRequest {
  /** The same for the same file, read in the same way. */
  readonly key: string;
  /** The path as it is written. */
  readonly file: string;
  /** The URIs of the folders in which it may stand, the likeliest first; each ends in a slash. */
  readonly folders: readonly string[];
  readonly reading: Reading;
}

/** What is known of the data files of a workspace. */
export class DataFiles {
  private readonly states = new Map<string, DataState>();
  private readonly changes = signal(0);

  /** Counts up with every change. */
  get revision(): number {
    return this.changes.value;
  }

  /** What is known of a file; undefined as long as nobody has looked. */
  get(request: DataRequest): DataState | undefined {
    this.changes.value;
    return this.states.get(request.key);
  }

  /** Takes what was found, or with undefined, that it is no longer known. */
  set(key: string, state: DataState | undefined): void {
    if (state === undefined) this.states.delete(key);
    else this.states.set(key, state);
    this.changes.value++;
  }
}

/** The data files that the metrics of all files name, in the order of the files. */
export function dataRequestsIn(workspace: Workspace): readonly DataRequest[] {
  return workspace.all('metric').flatMap(metric => dataRequestOf(metric, workspace) ?? []);
}

/** The data file of a metric; undefined where it names none. */
export function dataRequestOf(metric: Entity<'metric'>, workspace: Workspace): DataRequest | undefined {
  const { source } = metric.data;
  const file = source?.file?.trim();
  if (!source || !file) return undefined;
  const folders = dataFoldersFor(metric.document.uri, workspace);
  const { preset = 'generic', delimiter, columns = {}, filter = {} } = source;
  const reading: Reading = {
    measure: measureOf(metric, workspace),
    preset,
    ...(delimiter === undefined ? {} : { delimiter }),
    columns: { ...columns },
    filter: Object.fromEntries(Object.entries(filter).map(([name, values]) => [name, textsOf(values)])),
  };
  return { key: JSON.stringify([folders, file, reading]), file, folders, reading };
}

/** What is known on a day of a data file; undefined as long as nobody has looked. @param today `yyyy-mm-dd` */
export function dataOn(request: DataRequest, workspace: Workspace, today: string): DataState | undefined {
  const data = workspace.dataFiles.get(request);
  return data && knownOnce(data, today);
}

/** Each metric of a file asks, and a file may have very many cells. */
const knownOnce = onceWhileSame(knownOn);

/** The survey whose answers a metric counts. */
export function surveyOf(
  { data, document }: Entity<'metric'>,
  workspace: Workspace,
): EntityData<'survey'> | undefined {
  const found =
    data.survey === undefined ? undefined : workspace.definitions('survey', data.survey, document)[0];
  return isKind(found, 'survey') ? found.data : undefined;
}

function textsOf(values: unknown): readonly string[] {
  return [values].flat().map(String);
}

/** These tell how long something took. */
const DURATIONS: ReadonlySet<string> = new Set(['ttr', 'response_time', 'resolution_rate']);

/** What a metric takes from a row. */
export function measureOf(metric: Entity<'metric'>, workspace: Workspace): Measure {
  const { type = '', source } = metric.data;
  const isTimed = source?.columns?.started !== undefined && source.columns.score === undefined;
  if (DURATIONS.has(type) || (type !== 'nps' && isTimed)) return { of: 'duration' };
  if (type === 'ticket_volume') return { of: 'rows' };
  const scale = scaleOf(metric, workspace);
  return scale ? { of: 'score', ...scale, whole: true } : { of: 'score', whole: false };
}

/** The scale on which customers answer: always the same for an NPS, else the survey’s or the usual one. */
export function scaleOf(
  metric: Entity<'metric'>,
  workspace: Workspace,
): { readonly min: number; readonly max: number } | undefined {
  const { type, polarity } = metric.data;
  if (type === 'nps') return { min: 0, max: 10 };
  if (type !== 'csat' && type !== 'ces') return undefined;
  const scale = surveyOf(metric, workspace)?.scale;
  const isLowGood = (polarity ?? scale?.polarity) === 'low_is_good';
  const usual = type === 'ces' && !isLowGood ? 7 : 5;
  return { min: scale?.min ?? 1, max: scale?.max ?? usual };
}
