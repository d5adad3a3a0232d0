import type { SourceRange } from '../service/model/source';
import type { FindingCounts } from './findings';

/** Client to server: from now on, say when something has changed that journeys show. */
export const WatchJourneys = 'journey/watchJourneys';
/** Server to client: what was answered about journeys may be another answer now. Without parameters. */
export const JourneysChanged = 'journey/journeysChanged';

/** Client to server: all journeys of the workspace, as `JourneySummary[]`. */
export const ListJourneys = 'journey/listJourneys';
/** Client to server: one journey as a `JourneySummary`; null where the file holds none. */
export const SummariseJourney = 'journey/summariseJourney';
/** Client to server: the stages of a journey as `JourneyTreeNode[]`; null where the file holds none. */
export const JourneyTree = 'journey/journeyTree';
export interface JourneyParams {
  readonly uri: string;
}

/** How a journey stands. */
export interface JourneySummary {
  readonly uri: string;
  readonly title: string;
  readonly findings: FindingCounts;
  /** How many checks are open, the journey-wide ones included. */
  readonly openChecks: number;
  /** The title of the step in which somebody feels worst, where one stands out. */
  readonly weakest?: string;
}

/** A stage, a step in it, or a touchpoint in that. */
export interface JourneyTreeNode {
  readonly kind: 'stage' | 'step' | 'touchpoint';
  /** Unique in its journey, and the same over edits as long as the ids are. */
  readonly key: string;
  readonly title: string;
  readonly source: SourceRange;
  /** Here and below. */
  readonly findings: FindingCounts;
  /** Here and below; a touchpoint that is met twice counts once. */
  readonly openChecks: number;
  readonly children: readonly JourneyTreeNode[];
}
