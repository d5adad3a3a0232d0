/**
 * What has become different in plain data, and where. Parts that are not named are as they were. It has the shape of
 * the data itself: a change deep inside costs the way to it, not the whole.
 */
export type ViewPatch = ReplacePatch | FieldsPatch | EntriesPatch;

/** Another value altogether. */
export interface ReplacePatch {
  readonly value: unknown;
}

/** An object whose fields are different, new, or gone. */
export interface FieldsPatch {
  readonly fields: Readonly<Record<string, ViewPatch>>;
  readonly gone?: readonly string[];
}

/** A list: first some entries are exchanged for others, then entries are patched where they stand now. */
export interface EntriesPatch {
  readonly entries: Readonly<Record<number, ViewPatch>>;
  /** From the beginning to the end, each in what those before it leave. */
  readonly splices?: readonly ListSplice[];
}

/** Entries of a list that give way to others. */
export interface ListSplice {
  readonly at: number;
  readonly remove: number;
  readonly insert: readonly unknown[];
}
