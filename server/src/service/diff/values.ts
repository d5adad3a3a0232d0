import { propertyOf, shapeOf } from '../schema/shape';
import type { Schema } from '../schema/types';
import type { Path } from '../syntax/nodes';
import { canonical, isMap, isText } from './normal';
import { movedAmong } from './order';

/** What is different under a key of a thing. What is not there is undefined. */
export interface ValueChange {
  /** From the thing to the value; of an item of a list, to the list. */
  readonly path: Path;
  /** Whether a value changed, an item of a list, or the order of a list's items. */
  readonly part: 'value' | 'item' | 'order';
  readonly before: unknown;
  readonly after: unknown;
  /** Of an item, where it stands in the newer list, or in the older one where it is gone. */
  readonly index?: number;
}

/** Two values of one schema, in their normal form, with the languages of their plain texts. */
export interface Compared {
  readonly before: unknown;
  readonly after: unknown;
  readonly schema: Schema;
  readonly languages: readonly [before: string, after: string];
}

/** What is different between two values: as deep inside as it can be said. */
export function compareValues(compared: Compared, path: Path): readonly ValueChange[] {
  const shape = shapeOf(compared.schema, undefined);
  const [before, after] = [
    emptyFor(compared.after, compared.before),
    emptyFor(compared.before, compared.after),
  ];
  if (isText(shape)) return compareTexts(compared, path);
  if (Array.isArray(before) && Array.isArray(after))
    return compareLists({ ...compared, schema: shape.items ?? {}, before, after }, path);
  if (isMap(before) && isMap(after)) {
    return keysOf(before, after).flatMap(key => {
      const schema = propertyOf(shape, key) ?? {};
      return compareValues({ ...compared, schema, before: before[key], after: after[key] }, [...path, key]);
    });
  }
  return canonical(before) === canonical(after) ? [] : [{ path, part: 'value', before, after }];
}

/** A list or map that is missing on one side is an empty one: what came or went is told piece by piece. */
function emptyFor(other: unknown, value: unknown): unknown {
  if (value !== undefined) return value;
  if (Array.isArray(other)) return [];
  return isMap(other) ? {} : undefined;
}

function keysOf(before: object, after: object): readonly string[] {
  return [...new Set([...Object.keys(after), ...Object.keys(before)])];
}

function compareTexts({ before, after, languages }: Compared, path: Path): readonly ValueChange[] {
  if (canonical(before) === canonical(after)) return [];
  const whole: ValueChange = { path, part: 'value', before, after };
  if (!isMap(before) && !isMap(after)) return [whole];
  if (before === undefined || after === undefined) return [whole];
  const [old, now] = [byLanguage(before, languages[0]), byLanguage(after, languages[1])];
  return keysOf(old, now)
    .filter(tag => old[tag] !== now[tag])
    .map(tag => ({ path: [...path, tag], part: 'value', before: old[tag], after: now[tag] }));
}

function byLanguage(text: unknown, language: string): Readonly<Record<string, unknown>> {
  return isMap(text) ? text : { [language]: text };
}

interface Lists extends Compared {
  readonly before: readonly unknown[];
  readonly after: readonly unknown[];
}

/**
 * What came into a list and went, and what changed at its place. Items that are equal are the same; where they stand
 * in another order, that is one change.
 */
function compareLists({ before, after, ...rest }: Lists, path: Path): readonly ValueChange[] {
  const [old, now] = [named(before), named(after)];
  const [oldNames, newNames] = [new Set(old), new Set(now)];
  const isChanged = (index: number) =>
    old.length === now.length && !newNames.has(old[index] ?? '') && !oldNames.has(now[index] ?? '');
  const came = after.flatMap((item, index): readonly ValueChange[] => {
    if (isChanged(index))
      return compareValues({ ...rest, before: before[index], after: item }, [...path, index]);
    return oldNames.has(now[index] ?? '')
      ? []
      : [{ path, part: 'item', before: undefined, after: item, index }];
  });
  const went = before.flatMap((item, index): readonly ValueChange[] => {
    const stays = isChanged(index) || newNames.has(old[index] ?? '');
    return stays ? [] : [{ path, part: 'item', before: item, after: undefined, index }];
  });
  const stayed = [old.filter(name => newNames.has(name)), now.filter(name => oldNames.has(name))] as const;
  const isReordered = movedAmong(...stayed).size > 0;
  return [...came, ...went, ...(isReordered ? [{ path, part: 'order' as const, before, after }] : [])];
}

/** What tells the items apart: what they say, and of equal ones the how-manieth. */
function named(items: readonly unknown[]): readonly string[] {
  const counts = new Map<string, number>();
  return items.map(item => {
    const key = canonical(item) ?? '';
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    return `${count} ${key}`;
  });
}
