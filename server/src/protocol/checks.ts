import type { Position, TextDocumentEdit } from 'vscode-languageserver-types';
import type { ChecklistGroup, CheckStatus } from '../service/checklist/types';
import type { CoverageGap } from '../service/coverage/types';

/** The client's command that shows a touchpoint's checks; its argument is a `ChecklistPlace`. */
export const OpenChecklist = 'journey.openChecklist';

/** Client to server: the edit that ticks a check. The answer is null where that check is not in the file. */
export const TickCheck = 'journey/tickCheck';
export interface TickCheckParams {
  /** A journey, or the library that describes the touchpoint. */
  readonly uri: string;
  /** The touchpoint's id, or `journey` for the journey-wide checks. */
  readonly touchpoint: string;
  readonly check: string;
  readonly status: CheckStatus;
  /** `yyyy-mm-dd`. */
  readonly on: string;
  readonly by?: string;
}
export type TickCheckResult = { readonly documentChanges: readonly TextDocumentEdit[] } | null;

/** Client to server: the edit that fills an empty cell of the coverage matrices; null where there is no such cell. */
export const FillGap = 'journey/fillGap';
export interface FillGapParams {
  readonly uri: string;
  readonly gap: CoverageGap;
}
export type FillGapResult = { readonly documentChanges: readonly TextDocumentEdit[] } | null;

/** Client to server: what can be ticked in a journey or a library of touchpoints, and what of it is at the cursor. */
export const ChecksAt = 'journey/checksAt';
export interface ChecksAtParams {
  readonly uri: string;
  readonly position: Position;
}
/** Null where the file has no checks. */
export type ChecksAtResult = {
  readonly groups: readonly ChecklistGroup[];
  /** The id of the touchpoint at the cursor, or `journey` in a journey's own checklist. */
  readonly touchpoint?: string;
  /** The id of the check at the cursor. */
  readonly check?: string;
} | null;
