import type { EntriesPatch, FieldsPatch, ListSplice, ViewPatch } from '../protocol';

type Fields = Readonly<Record<string, unknown>>;
type List = readonly unknown[];

/**
 * The way from one state of plain data to another; undefined where they are equal. What is undefined counts as
 * missing, as it does in JSON. What both states share by identity costs nothing.
 */
export function patchBetween(before: unknown, after: unknown): ViewPatch | undefined {
  if (Object.is(before, after)) return undefined;
  if (Array.isArray(before) && Array.isArray(after)) return betweenLists(before, after);
  return isFields(before) && isFields(after) ? betweenFields(before, after) : { value: after };
}

function betweenFields(before: Fields, after: Fields): FieldsPatch | undefined {
  const patches = Object.entries(after).flatMap(([name, value]) => {
    const patch = value === undefined ? undefined : patchBetween(ownOf(before, name), value);
    return patch ? [[name, patch] as const] : [];
  });
  const gone = Object.keys(before).filter(
    name => before[name] !== undefined && ownOf(after, name) === undefined,
  );
  if (patches.length === 0 && gone.length === 0) return undefined;
  // Names are the users' ids as well, `constructor` and `__proto__` among them.
  return { fields: Object.fromEntries(patches), ...(gone.length > 0 ? { gone } : {}) };
}

function ownOf(fields: Fields, name: string): unknown {
  return Object.hasOwn(fields, name) ? fields[name] : undefined;
}

function betweenLists(before: List, after: List): EntriesPatch | undefined {
  const { pairs, splices } = isRowOfTheSame(before, after)
    ? { pairs: after.map((_, index) => [index, index] as const), splices: [] }
    : matched(before, after);
  const entries: Record<number, ViewPatch> = {};
  for (const [old, index] of pairs) {
    const patch = patchBetween(before[old], after[index]);
    if (patch) entries[index] = patch;
  }
  if (splices.length > 0) return { entries, splices };
  return Object.keys(entries).length > 0 ? { entries } : undefined;
}

/** Whether nothing has come, gone or moved: what has no name is what stands at its place. */
function isRowOfTheSame(before: List, after: List): boolean {
  return (
    before.length === after.length &&
    after.every((entry, index) => Object.is(entry, before[index]) || nameOf(entry) === nameOf(before[index]))
  );
}

/** Which entries are the same thing, and what comes and goes between them. */
function matched(before: List, after: List) {
  const [oldNames, names] = [before.map(nameOrContent), after.map(nameOrContent)];
  const [oldPlaces, places] = [placesOf(oldNames), placesOf(names)];
  const pairs: (readonly [old: number, index: number])[] = [];
  const splices: ListSplice[] = [];
  let [old, index] = [0, 0];
  while (old < before.length || index < after.length) {
    const [at, from] = [index, old];
    while ((old < before.length || index < after.length) && oldNames[old] !== names[index]) {
      // How far away the other one of each is: of two that have changed places, the one that went further has moved.
      const [goes, comes] = [ahead(places, oldNames[old], index), ahead(oldPlaces, names[index], old)];
      if (old < before.length && (goes >= comes || index === after.length)) old += 1;
      else index += 1;
    }
    if (old > from || index > at) splices.push({ at, remove: old - from, insert: after.slice(at, index) });
    if (old < before.length && index < after.length) pairs.push([old++, index++]);
  }
  return { pairs, splices };
}

/** How far ahead a name is; endlessly far where it does not come any more. */
function ahead(places: ReadonlyMap<string, number>, name: string | undefined, from: number): number {
  const place = name === undefined ? undefined : places.get(name);
  return place === undefined || place < from ? Number.POSITIVE_INFINITY : place - from;
}

function placesOf(names: readonly string[]): ReadonlyMap<string, number> {
  return new Map(names.map((name, index) => [name, index]));
}

/** Things are known by their key or id, values along a journey by their step; others have no name. */
function nameOf(entry: unknown): unknown {
  return isFields(entry) ? (entry.key ?? entry.id ?? entry.step) : undefined;
}

function nameOrContent(entry: unknown): string {
  return JSON.stringify(nameOf(entry) ?? entry) ?? '';
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
