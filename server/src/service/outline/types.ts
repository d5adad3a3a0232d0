import type { PhaseId } from '../map/types';
import type { BuiltInLanguage } from '../model/text';

/**
 * A journey as plain data in one language: what tables and diagrams are written from, and what is read from them. No
 * places in files, and nothing that only the journey's own file can say.
 */
export interface Outline {
  readonly title: string;
  readonly language: BuiltInLanguage;
  readonly scenario?: string;
  readonly goal?: string;
  /** Their names. */
  readonly personas: readonly string[];
  readonly stages: readonly OutlineStage[];
}

/** A stage. A journey that is only half written may have none of what is optional. */
export interface OutlineStage {
  readonly title: string;
  readonly phase?: PhaseId;
  readonly goal?: string;
  readonly steps: readonly OutlineStep[];
}

/** A step; lists that are not written are empty. */
export interface OutlineStep {
  readonly title: string;
  readonly sentiment: readonly Feeling[];
  readonly target: readonly Feeling[];
  /** 1–5 */
  readonly importance?: number;
  readonly momentOfTruth: boolean;
  /** As written: `2d`. */
  readonly wait?: string;
  readonly actions: readonly string[];
  readonly thoughts: readonly string[];
  readonly touchpoints: readonly OutlineTouchpoint[];
  readonly painPoints: readonly string[];
  readonly needs: readonly string[];
}

/** How somebody feels, −2 … 2. */
export interface Feeling {
  /** A persona's name; undefined where the value counts for everybody. */
  readonly who?: string;
  readonly value: number;
}

/** A touchpoint that a step meets. */
export interface OutlineTouchpoint {
  readonly id: string;
  readonly title: string;
  readonly channel?: string;
  readonly status?: 'works' | 'needs_improvement' | 'planned' | 'retired';
}
