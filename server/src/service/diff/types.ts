import type { SourcePath } from '../model/source';
import type { EntityKind } from '../schema/types';

/** What can be different about a thing. */
export type ChangeType = 'added' | 'removed' | 'moved' | 'renamed' | 'new-id' | 'changed';

/** One difference, in numbers, ids and words. */
export interface DiffEntry {
  readonly type: ChangeType;
  /** `file` for a library as a whole. */
  readonly kind: EntityKind | 'file';
  readonly id?: string;
  readonly title: string;
  /** Kind and title, at the beginning of a sentence. */
  readonly label: string;
  /** The titles of what it stands in, from the stage on. */
  readonly within: readonly string[];
  /** Keys and indexes from the thing to what changed, and what that is called. */
  readonly path?: readonly (string | number)[];
  readonly field?: string;
  /** What it was, as people read it: a value, a place, an id; absent where there was none. */
  readonly before?: string;
  /** What it is now. */
  readonly after?: string;
  /** The whole difference in a sentence. */
  readonly text: string;
  /** Where it is written now; where it was, for what is gone. */
  readonly source?: SourcePath;
}

/** The differences of one stage of a journey, or of what stands in none. */
export interface DiffGroup {
  /** Absent for what stands in no stage. */
  readonly stage?: { readonly id?: string; readonly title: string };
  readonly entries: readonly DiffEntry[];
}

/** What a persona felt and feels over the steps of a journey. */
export interface DiffCurve {
  /** The persona's id; `all` where the values count for everybody. */
  readonly id: string;
  readonly title: string;
  /** In the order of the newer journey; what is gone stands where it stood. */
  readonly points: readonly DiffPoint[];
}

/** A step on a curve. −2 (very bad) … 2 (very good); null where nothing is said, or where there is no such step. */
export interface DiffPoint {
  readonly step: string;
  readonly title: string;
  readonly before: number | null;
  readonly after: number | null;
}

/** How many things each type of change happened to. */
export type DiffCounts = Readonly<Record<ChangeType, number>>;

/** What is different between two states of a file, as it is shown and printed. */
export interface DiffView {
  /** Of the journey or plan; empty for libraries. */
  readonly title: string;
  readonly counts: DiffCounts;
  /** The counts in words. */
  readonly summary: string;
  /** In the order of the file. */
  readonly groups: readonly DiffGroup[];
  /** Of a journey; only those that changed. */
  readonly curves: readonly DiffCurve[];
}

/** How a card of the map is different: by its shape and word as well as its colour. */
export interface MapMark {
  readonly type: 'added' | 'moved' | 'changed';
  /** What changed, in sentences; none for what is new as a whole. */
  readonly texts: readonly string[];
}

/** An old curve over the steps that are still there. */
export interface GhostCurve {
  /** The persona's id; `all` where the values count for everybody. */
  readonly id: string;
  readonly title: string;
  /** `step` is the key of the step's card; −2 (very bad) … 2 (very good). */
  readonly points: readonly { readonly step: string; readonly value: number }[];
}

/** What the preview shows of a comparison. */
export interface ComparisonView extends DiffView {
  /** What the journey is compared with, in the words of whoever asked. */
  readonly label: string;
  /** By the keys of the map's cards and stages. */
  readonly marks: Readonly<Record<string, MapMark>>;
  readonly ghosts: readonly GhostCurve[];
}
