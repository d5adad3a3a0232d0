import { uniqueNames } from '../model/unique-names';
import type { Path } from '../syntax/nodes';
import { fieldChanges, newIdsOf } from './fields';
import type { Matches } from './match';
import { canonical, type NewId } from './normal';
import { movedAmong } from './order';
import { type Pair, pairUp } from './pairs';
import { type Thing, titleKey, titleOf } from './thing';
import type { ChangeType } from './types';
import type { ValueChange } from './values';

/** One thing that is different. Neutral of language: it is put into words where it is shown. */
export interface Change extends Pair {
  readonly type: ChangeType;
  /** What of the thing changed; undefined where it is the thing as a whole. */
  readonly value?: ValueChange;
}

/** All that is different between two readings, in the order of the newer one; what is gone stands where it stood. */
export function changesBetween(before: Thing, after: Thing, matches: Matches): readonly Change[] {
  const skipped = differentByNature(before, after);
  return changesIn(before, after, { matches, newId: newIdsOf(matches, before), skipped });
}

/**
 * The changes without those that are told already: what changed in a library is different wherever the journey meets
 * it.
 */
export function toldOnce(changes: readonly Change[]): readonly Change[] {
  const told = new Set<string>();
  return changes.filter(({ type, before, after, value }) => {
    if (!before || !after || type === 'moved') return true;
    const key = canonical([type, before.kind, before.id ?? titleOf(before), after.id, value]);
    return !told.has(key) && told.add(key);
  });
}

interface Comparison {
  readonly matches: Matches;
  readonly newId: NewId;
  /** Keys of the file itself that are meant to be different. */
  readonly skipped: ReadonlySet<string>;
}

const OF_A_VARIANT: ReadonlySet<string> = new Set(['id', 'state', 'variant_of']);

/** A future journey has another id than the current one that it improves: that is no news. */
function differentByNature(before: Thing, after: Thing): ReadonlySet<string> {
  const isVariant = (one: Thing, { id }: Thing) =>
    id !== undefined && one.fields.get('variant_of')?.value === id;
  return isVariant(after, before) || isVariant(before, after) ? OF_A_VARIANT : new Set();
}

function changesIn(before: Thing, after: Thing, comparison: Comparison): readonly Change[] {
  const { matches, skipped, newId } = comparison;
  const isSkipped = (key: unknown) => after.parent === undefined && skipped.has(String(key));
  const hasNewId = before.id !== after.id && !isSkipped('id');
  const moved = movedBetween(before, after, matches);
  return [
    ...(hasNewId ? [{ type: 'new-id', before, after } as const] : []),
    ...fieldChanges(before, after, newId)
      .filter(({ path: [key] }) => !isSkipped(key))
      .map(value => ({ type: typeOf(value.path, after), before, after, value })),
    ...pairUp(before.children, after.children, matches).flatMap(pair => changesOf(pair, moved, comparison)),
  ];
}

/** The title, or the title in a language, is what a thing is called. */
function typeOf([key, ...inner]: Path, thing: Thing): ChangeType {
  return key === titleKey(thing) && inner.length < 2 ? 'renamed' : 'changed';
}

function changesOf(pair: Pair, moved: ReadonlySet<Thing>, comparison: Comparison): readonly Change[] {
  const { before, after } = pair;
  if (!before || !after) {
    return [{ type: after ? 'added' : 'removed', ...pair }, ...movedInto(after, comparison)];
  }
  return [
    ...(moved.has(after) ? [{ type: 'moved', ...pair } as const] : []),
    ...changesIn(before, after, comparison),
  ];
}

/** What is new may hold what was elsewhere before. */
function movedInto(added: Thing | undefined, comparison: Comparison): readonly Change[] {
  return (added?.children ?? []).flatMap(after => {
    const before = comparison.matches.get(after);
    if (!before) return movedInto(after, comparison);
    return [{ type: 'moved' as const, before, after }, ...changesIn(before, after, comparison)];
  });
}

/** The children that came from elsewhere, or stand in another order than the others. */
function movedBetween(before: Thing, after: Thing, matches: Matches): ReadonlySet<Thing> {
  const stayed = after.children.filter(child => matches.get(child)?.parent === before);
  const unique = uniqueNames();
  const names = new Map(stayed.map(child => [child, unique(nameOf(child, matches))]));
  const nameBefore = (child: Thing) => names.get(matches.get(child) as Thing);
  const oldOrder = before.children.flatMap(child => nameBefore(child) ?? []);
  const reordered = movedAmong(oldOrder, [...names.values()]);
  return new Set(
    after.children.filter(child => {
      const name = names.get(child);
      return name === undefined ? matches.has(child) : reordered.has(name);
    }),
  );
}

/** The same for both readings of a thing. */
function nameOf(thing: Thing, matches: Matches): string {
  const ids = [thing, matches.get(thing)].map(one => one?.id ?? canonical(one && titleOf(one)) ?? '');
  return `${thing.kind} ${ids.sort().join(' ')}`;
}
