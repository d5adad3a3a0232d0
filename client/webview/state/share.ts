type Entry = { readonly key?: unknown; readonly id?: unknown };
type Fields = Readonly<Record<string, unknown>>;

/**
 * The new value, with every part that equals the old one's taken from the old one. Parts that did not change
 * keep their identity, so components that compare by identity draw only what did.
 * Entries of lists are matched by `key` or `id`, so that one more entry does not make strangers of the rest.
 * Takes time in proportion to the value's size and allocates only along the way to what changed.
 */
export function share<T>(before: T, after: T): T {
  if (isEqual(before, after)) return before;
  if (Array.isArray(before) && Array.isArray(after)) return shareList(before, after) as T;
  return isPlain(before) && isPlain(after) ? (shareFields(before, after) as T) : after;
}

function shareList(before: readonly unknown[], after: readonly unknown[]): readonly unknown[] {
  let known: ReadonlyMap<unknown, unknown> | undefined;
  return after.map((entry, index) => {
    const [name, here] = [nameOf(entry, index), before[index]];
    // Most stand where they stood; where all do, none is looked for.
    if (nameOf(here, index) === name) return share(here, entry);
    known ??= new Map(before.map((other, place) => [nameOf(other, place), other]));
    return share(known.get(name), entry);
  });
}

function nameOf(entry: unknown, index: number): unknown {
  const { key, id } = isPlain(entry) ? (entry as Entry) : {};
  return key ?? id ?? index;
}

function shareFields(before: Fields, after: Fields): Fields {
  return Object.fromEntries(Object.entries(after).map(([key, value]) => [key, share(before[key], value)]));
}

function isEqual(before: unknown, after: unknown): boolean {
  if (Object.is(before, after)) return true;
  if (Array.isArray(before)) {
    return (
      Array.isArray(after) &&
      before.length === after.length &&
      before.every((entry, index) => isEqual(entry, after[index]))
    );
  }
  return isPlain(before) && isPlain(after) && isEqualFields(before, after);
}

function isEqualFields(before: Fields, after: Fields): boolean {
  const keys = Object.keys(after);
  return keys.length === Object.keys(before).length && keys.every(key => isEqual(before[key], after[key]));
}

function isPlain(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
