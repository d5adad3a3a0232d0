import type { SourcePath } from '../model/source';
import type { SampleSize } from '../scores/sample-size';

/** What has been said of a check. A check that nobody has ticked yet is open. */
export type CheckStatus = 'done' | 'open' | 'not_applicable';

/** One thing to check at a touchpoint. */
export interface ChecklistItem {
  readonly id: string;
  readonly text: string;
  /** Why the check is there; the user's own checks may have none. */
  readonly why?: string;
  readonly status: CheckStatus;
  /** When it was ticked, `yyyy-mm-dd`, and by whom. */
  readonly on?: string;
  readonly by?: string;
  /** Where the file says so; undefined while it says nothing. */
  readonly source?: SourcePath;
}

/** How far a list has come. Checks that do not apply are left out of both numbers. */
export interface ChecklistProgress {
  readonly done: number;
  readonly total: number;
}

/** How many answers a survey or a metric of a touchpoint needs. */
export interface ChecklistSample {
  readonly id: string;
  readonly title: string;
  readonly sizes: readonly SampleSize[];
  /** The sizes in words: `answers needed: 97 for ±10 points`. */
  readonly text: string;
}

/** One touchpoint's checks. `id` is the touchpoint's id, or `journey` for the journey-wide checks. */
export interface ChecklistGroup extends ChecklistProgress {
  readonly id: string;
  readonly title: string;
  readonly channel?: string;
  /** The titles of the stages in which the touchpoint stands. */
  readonly stages: readonly string[];
  readonly importance?: number;
  readonly source: SourcePath;
  readonly items: readonly ChecklistItem[];
  /** What is asked at the touchpoint, and how many have to answer. */
  readonly samples: readonly ChecklistSample[];
}

/** Everything to check in a journey, in the order in which the customer meets it. */
export interface ChecklistView extends ChecklistProgress {
  readonly groups: readonly ChecklistGroup[];
}
