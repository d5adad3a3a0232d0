import type { EntriesPatch, FieldsPatch, ViewPatch } from '../protocol';

type Fields = Readonly<Record<string, unknown>>;

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

function betweenLists(before: readonly unknown[], after: readonly unknown[]): EntriesPatch | undefined {
  const [start, end] = before.length === after.length ? [after.length, 0] : sameEnds(before, after);
  const remove = before.length - start - end;
  const insert = after.slice(start, after.length - end);
  const entries: Record<number, ViewPatch> = {};
  after.forEach((entry, index) => {
    if (index >= start && index < after.length - end) return;
    const patch = patchBetween(before[index < start ? index : index - after.length + before.length], entry);
    if (patch) entries[index] = patch;
  });
  if (remove > 0 || insert.length > 0) return { entries, splice: { at: start, remove, insert } };
  return Object.keys(entries).length > 0 ? { entries } : undefined;
}

/** How many entries at the beginning and at the end of both lists are the same things. */
function sameEnds(
  before: readonly unknown[],
  after: readonly unknown[],
): readonly [start: number, end: number] {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && isSameThing(before[start], after[start])) start += 1;
  let end = 0;
  while (end < most - start && isSameThing(before.at(-1 - end), after.at(-1 - end))) end += 1;
  return [start, end];
}

/** Things are known by their key or id; those that have none by what they are. */
function isSameThing(before: unknown, after: unknown): boolean {
  if (!isFields(before) || !isFields(after)) return Object.is(before, after);
  const [one, other] = [before.key ?? before.id, after.key ?? after.id];
  return one === undefined ? patchBetween(before, after) === undefined : one === other;
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
