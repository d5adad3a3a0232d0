import type { TextDocumentEdit } from 'vscode-languageserver-types';
import type { LaneId } from '../service/map/types';

/** Client to server: the edit of the text that changes a journey as its preview was changed by hand. */
export const EditJourney = 'journey/edit';
export interface EditJourneyParams {
  readonly uri: string;
  /** The version of the document that the preview showed. */
  readonly version: number | null;
  /** The language tag in which the preview showed it. */
  readonly language: string;
  readonly edit: JourneyEdit;
}
export type EditJourneyResult =
  | {
      readonly documentChanges: readonly TextDocumentEdit[];
      /** The key that the new card or stage will have in the view. */
      readonly added?: string;
    }
  | { readonly refused: EditRefusal };

/**
 * Why nothing is written: the text has changed since, it cannot be read, what was meant is gone, or it is written such
 * that no small edit of this text does it.
 */
export type EditRefusal = 'stale' | 'unreadable' | 'gone' | 'elsewhere';

/**
 * What can be changed in the preview. A thing is named by the key of its card or stage in the view, a step of the plan
 * by `plan-step/` and its id there.
 */
export type JourneyEdit =
  | SentimentEdit
  | RetitleEdit
  | AddEdit
  | MoveEdit
  | ScheduleEdit
  /** Takes a thing out of its list. */
  | { readonly type: 'remove'; readonly thing: string };

/** How a persona feels in a step; `null` takes the value away. */
export interface SentimentEdit {
  readonly type: 'sentiment';
  /** The key of the step. */
  readonly step: string;
  readonly curve: 'current' | 'target';
  /** The id of the curve: a persona's, or `all`. */
  readonly persona: string;
  /** −2 (very bad) … 2 (very good). */
  readonly value: number | null;
}

/** How a step of the plan is named among the things of the view: this and its id. */
export const PLAN_STEP = 'plan-step/';

/** What a thing is called, or what it says. */
export interface RetitleEdit {
  readonly type: 'retitle';
  readonly thing: string;
  readonly text: string;
}

/** Something new at a step or a stage. */
export interface AddEdit {
  readonly type: 'add';
  readonly what: Addable;
  /**
   * The key of the step that it belongs to. A new step stands behind it, or behind the last one of the stage that is
   * named instead; a new stage stands behind its stage, or behind the one that is named.
   */
  readonly at: string;
  /** What it is called; of a touchpoint the id of a known one, where `known` is true. */
  readonly text: string;
  readonly known?: boolean;
}

/** What can be added to a map, in the order in which it is offered: a stage, or a card of one of these lanes. */
export const ADDABLES = [
  'steps',
  'stages',
  'touchpoints',
  'painPoints',
  'opportunities',
  'actions',
  'thoughts',
  'needs',
  'unmetExpectations',
  'frontstage',
  'backstage',
  'support',
  'physicalEvidence',
] as const satisfies readonly ('stages' | LaneId)[];
export type Addable = (typeof ADDABLES)[number];

/** Puts a thing before another one of its kind, or at the end of a list; a step may change to another stage. */
export interface MoveEdit {
  readonly type: 'move';
  readonly thing: string;
  /** The key of what it shall stand before; null for the end. */
  readonly before: string | null;
  /** For the end of another stage's steps: that stage's key. */
  readonly into?: string;
}

/** The days that a step of the written plan takes: first and last plan day, 1-based and inclusive. */
export interface ScheduleEdit {
  readonly type: 'schedule';
  readonly thing: string;
  readonly days: readonly [first: number, last: number];
}

/** Client to server: the touchpoints that a step may name and does not yet, as `ListedTouchpoint[]`. */
export const ListTouchpoints = 'journey/listTouchpoints';
export interface ListTouchpointsParams {
  readonly uri: string;
  /** The key of the step in the view. */
  readonly step: string;
  /** The language tag in which the preview shows the journey. */
  readonly language: string;
}
export interface ListedTouchpoint {
  readonly id: string;
  readonly title: string;
  /** Whether the catalogue has it, and no file. */
  readonly isBuiltIn: boolean;
}
