import { grouped } from '../model/grouped';
import type { Thing } from './thing';
import { titleOf } from './thing';

/** Which thing of the one file is which of the other; each way, as a change has two ends. */
export type Matches = ReadonlyMap<Thing, Thing>;

/** Which of two readings of a file are the same things: by their ids, and where those changed, by what is certain. */
export function matchThings(before: Thing, after: Thing): Matches {
  const matches = new Map<Thing, Thing>([
    [before, after],
    [after, before],
  ]);
  let level: Level = { before: before.children, after: after.children };
  while (level.before.length > 0 && level.after.length > 0) {
    matchLevel(level, matches);
    level = { before: childrenOf(level.before), after: childrenOf(level.after) };
  }
  return matches;
}

/** The things that stand equally deep in the two files. */
interface Level {
  readonly before: readonly Thing[];
  readonly after: readonly Thing[];
}

/** What tells a thing among those that are not matched yet; undefined where this way says nothing about it. */
type Key = (thing: Thing) => string | undefined;

function childrenOf(things: readonly Thing[]): readonly Thing[] {
  return things.flatMap(({ children }) => children);
}

/** The surest ways come first: what they match, the others leave alone. */
function matchLevel(level: Level, matches: Map<Thing, Thing>): void {
  const place = places(level, matches);
  const byId: Key = thing => thing.id && `${thing.kind} ${thing.id}`;
  const byTitle: Key = thing => keyOf(thing, titleOf(thing));
  const byContent: Key = thing => keyOf(thing, contentOf(thing));
  const nameless: Key = thing => (thing.id === undefined ? byTitle(thing) : undefined);
  const inPlace =
    (key: Key): Key =>
    thing => {
      const [where, what] = [place(thing), key(thing)];
      return where !== undefined && what ? `${where} ${what}` : undefined;
    };
  pair(level, inPlace(byId), matches);
  pair(level, byId, matches);
  pair(level, inPlace(byTitle), matches, isOnly);
  pair(level, nameless, matches, isOnly);
  pair(level, inPlace(byContent), matches, isOnly);
  pair(
    level,
    inPlace(thing => (thing.id === undefined ? `${thing.kind}` : undefined)),
    matches,
    asMany,
  );
}

/** A name for each matched parent, the same on both sides; undefined below what is new or gone. */
function places({ before, after }: Level, matches: Matches): (thing: Thing) => number | undefined {
  const numbers = new Map<Thing, number>();
  const parents = new Set([...before, ...after].flatMap(({ parent }) => parent ?? []));
  for (const parent of parents) {
    const other = matches.get(parent);
    if (!other) continue;
    const number = numbers.get(other) ?? numbers.size;
    numbers.set(parent, number);
  }
  return ({ parent }) => parent && numbers.get(parent);
}

function keyOf({ kind }: Thing, value: unknown): string | undefined {
  return value === undefined ? undefined : `${kind} ${JSON.stringify(value)}`;
}

/** Everything but its name: what is left where somebody gives a thing a new id and a new title. */
function contentOf(thing: Thing): unknown {
  const title = titleOf(thing);
  const fields = [...thing.fields].flatMap(([name, { value }]) => (value === title ? [] : [[name, value]]));
  const children = thing.children.map(child => child.id ?? titleOf(child));
  return fields.length + children.length > 0 ? [fields, children] : undefined;
}

const isOnly = (before: number, after: number) => before === 1 && after === 1;
const asMany = (before: number, after: number) => before === after;

/** Matches what has the same key, the first with the first; only where `isCertain` accepts how many there are. */
function pair(
  level: Level,
  key: Key,
  matches: Map<Thing, Thing>,
  isCertain: (before: number, after: number) => boolean = () => true,
): void {
  const [before, after] = [groups(level.before, key, matches), groups(level.after, key, matches)];
  for (const [name, olds] of before) {
    const news = after.get(name) ?? [];
    if (!isCertain(olds.length, news.length)) continue;
    for (const [index, old] of olds.entries()) {
      const found = news[index];
      if (!found) continue;
      matches.set(old, found);
      matches.set(found, old);
    }
  }
}

function groups(things: readonly Thing[], key: Key, matches: Matches): ReadonlyMap<string, readonly Thing[]> {
  return grouped(things, thing => (matches.has(thing) ? undefined : key(thing) || undefined));
}
