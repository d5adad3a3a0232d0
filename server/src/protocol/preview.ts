import type { Position } from 'vscode-languageserver-types';
import type { ChecklistView } from '../service/checklist/types';
import type { CoverageView } from '../service/coverage/types';
import type { ComparisonView } from '../service/diff/types';
import type { MapContent } from '../service/map/types';
import type { SourcePath, SourceRange } from '../service/model/source';
import type { OpportunitiesView } from '../service/opportunities/types';
import type { PlanView } from '../service/plan/types';
import type { MetricsView } from '../service/scoreboard/types';
import type { TableView } from '../service/table/types';
import type { DisplayLanguage } from './editor';
import type { FindingCounts } from './findings';
import type { ViewPatch } from './view-patch';

/** Everything that the preview draws of one journey, in one display language. */
export interface PreviewView {
  readonly uri: string;
  /** The document's version that this was made from; null for a file that is not open. */
  readonly version: number | null;
  readonly language: DisplayLanguage;
  /** True while the text does not parse: then this is the last view that could be made. */
  readonly stale: boolean;
  readonly title: string;
  /** The scenario or goal, and the personas' names. */
  readonly scenario?: string;
  readonly personas: readonly string[];
  readonly findings: FindingCounts;
  /** The language tag in which the journey is read, and all in which it is written. */
  readonly contentLanguage: string;
  readonly languages: readonly string[];
  readonly map: MapContent;
  readonly checklist: ChecklistView;
  readonly plan: PlanView;
  /** Only where it is wished for: most pages show none of these most of the time. */
  readonly table?: TableView;
  readonly opportunities?: OpportunitiesView;
  readonly coverage?: CoverageView;
  readonly metrics?: MetricsView;
  /** Only while the journey is compared with an older state, or with the current journey that it improves. */
  readonly comparison?: ComparisonView;
}

/** The parts of a view that are made only for pages which show them. */
export type PreviewPart = 'table' | 'opportunities' | 'coverage' | 'metrics';

/** What the reader of a page has chosen to see. */
export interface PreviewWish {
  /** A language tag; where it is missing, the language that suits the display language best. */
  readonly contentLanguage?: string;
  readonly part?: PreviewPart;
}

/** Client to server: where something that a view shows stands now; null where it is not in the text any more. */
export const LocateSource = 'journey/locateSource';
export type LocateSourceParams = SourcePath;
export type LocateSourceResult = SourceRange | null;

/** Client to server: what is written where the cursor is; null where the file is none of ours. */
export const SourceAt = 'journey/sourceAt';
export interface SourceAtParams {
  readonly uri: string;
  readonly position: Position;
}
export type SourceAtResult = SourcePath | null;

/** Client to server: keep sending views of this journey until told otherwise. */
export const WatchPreview = 'journey/watchPreview';
export interface WatchPreviewParams {
  readonly uri: string;
  readonly watch: boolean;
  /** Which of the client's panels it is for; a panel watches one journey at a time. */
  readonly panel?: string;
  readonly wish?: PreviewWish;
  /** True where the client takes patches: it is sent one whole view, and then what becomes different. */
  readonly patches?: boolean;
}

/** Server to client, after every change of a watched journey. `view` is null where there is nothing to draw. */
export const PreviewChanged = 'journey/previewChanged';
export interface PreviewChangedParams {
  readonly uri: string;
  readonly panel?: string;
  readonly view: PreviewView | null;
}

/** Server to client, to those that take patches: what is different from the view that was sent last. */
export const PreviewPatched = 'journey/previewPatched';
export interface PreviewPatchedParams {
  readonly uri: string;
  readonly panel?: string;
  readonly patch: ViewPatch;
}
