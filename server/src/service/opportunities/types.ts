import type { Quadrant } from '../model/opportunity';
import type { SourcePath } from '../model/source';

/** Something with a name, and where it is written. */
export interface NamedPlace {
  readonly title: string;
  readonly source?: SourcePath;
}

/** One opportunity. Ratings are 1–5; the value is the mean of what customers and the company gain. */
export interface OpportunityItem {
  /** Stable over edits that keep the ids. */
  readonly key: string;
  readonly title: string;
  readonly kind?: 'problem' | 'gain';
  readonly insight?: string;
  readonly value?: number;
  readonly effort?: number;
  readonly confidence?: number;
  /** The value divided by the effort. */
  readonly priority?: number;
  /** Undefined while the value or the effort is not rated. */
  readonly quadrant?: Quadrant;
  readonly status: 'open' | 'planned' | 'in_progress' | 'done' | 'rejected';
  readonly owner?: string;
  /** The steps, stages and touchpoints in which it was found. */
  readonly from: readonly NamedPlace[];
  readonly solutions: readonly string[];
  readonly source: SourcePath;
}

/** All opportunities of a journey, the most rewarding first; those that are not rated at the end. */
export interface OpportunitiesView {
  readonly items: readonly OpportunityItem[];
}
