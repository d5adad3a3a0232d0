import { insertPair, setPair } from '../syntax/edit/pairs';
import { replaceScalar } from '../syntax/edit/scalar';
import type { TextEdit } from '../syntax/edit/text-edit';
import { type MapNode, ownPairOf } from '../syntax/nodes';
import { removePairs } from '../syntax/remove';
import type { CheckStatus } from './types';

/** What is to be written of a check. */
export interface Tick {
  readonly status: CheckStatus;
  /** `yyyy-mm-dd`; written with `done` alone, as is `by`. */
  readonly on: string;
  readonly by?: string;
}

/** The keys that say who ticked a check and when, in the order in which they are written. */
const TICK_KEYS = ['status', 'on', 'by'] as const;
type TickKey = (typeof TICK_KEYS)[number];

/** Whether an entry is one line that says what a tick says and no more: then it can be written anew. */
export function isTickAlone(source: string, entry: MapNode): boolean {
  const isOfATick = ({ name, merged }: { name: string; merged: boolean }) =>
    !merged && TICK_KEYS.some(key => key === name);
  return entry.flow && entry.pairs.every(isOfATick) && !/[#\r\n]/.test(source.slice(entry.start, entry.end));
}

/** Sets in an entry what a tick sets, value by value: what else stands there stays, comments too. */
export function amend(source: string, entry: MapNode, { status, on, by }: Tick): readonly TextEdit[] {
  const values: Partial<Record<TickKey, string>> = { status };
  if (status === 'done') Object.assign(values, { on, ...(by === undefined ? {} : { by }) });
  const set = TICK_KEYS.flatMap(key => {
    const value = values[key];
    const edit = value === undefined ? undefined : give(source, entry, key, value);
    return edit ? [edit] : [];
  });
  // Insertions first: a removal may begin at the very same place.
  return [
    ...set,
    ...removePairs(
      source,
      entry,
      TICK_KEYS.filter(key => values[key] === undefined),
    ),
  ];
}

function give(source: string, entry: MapNode, key: TickKey, value: string): TextEdit | undefined {
  const old = ownPairOf(entry, key)?.value;
  if (old?.kind === 'scalar') return replaceScalar(source, old, value);
  if (old) return setPair(source, entry, key, value);
  const before = TICK_KEYS.slice(0, TICK_KEYS.indexOf(key)).findLast(name => ownPairOf(entry, name));
  return insertPair(source, entry, key, value, before);
}
