/**
 * What the language server and its client say to each other beside LSP. Types and names only: this
 * is all that the client knows of the engine.
 */
import type { Position, TextDocumentEdit } from 'vscode-languageserver-types';
import type { ChecklistGroup, ChecklistView, CheckStatus } from '../service/checklist/types';
import type { CoverageGap, CoverageView } from '../service/coverage/types';
import type { ComparisonView } from '../service/diff/types';
import type { Exported, MapFormat } from '../service/export/formats';
import type { PaletteId } from '../service/map/drawing/palette';
import type { MapView } from '../service/map/types';
import type { SourceRange } from '../service/model/source';
import type { OpportunitiesView } from '../service/opportunities/types';
import type { ReadProblem } from '../service/outline/read/problem';
import type { PlanView } from '../service/plan/types';
import type { MetricsView } from '../service/scoreboard/types';
import type { TableView } from '../service/table/types';
import type { TemplateKind, TemplateShape } from '../service/templates/types';

export type * from '../service/checklist/types';
export type * from '../service/coverage/types';
export type * from '../service/diff/types';
export type { Exported, MapFormat } from '../service/export/formats';
export type * from '../service/map/types';
export type { Quadrant } from '../service/model/opportunity';
export type * from '../service/opportunities/types';
export type * from '../service/plan/types';
export type { ChecklistPlace } from '../service/rules/parts/checklist-place';
export type * from '../service/scoreboard/types';
export type * from '../service/table/types';
export type { TemplateKind, TemplateShape } from '../service/templates/types';
export * from './semantic-tokens';
export type { SourceRange };

/** The languages that the product speaks. */
export type DisplayLanguage = 'en' | 'de' | 'da';

/** The scheme of the pages that say what is built in. They are no files: an editor asks the server for their text. */
export const BUILT_IN_SCHEME = 'journey-catalogue';

/** LSP's kind for all fixes of a file at once; editors can run it on save. */
export const FIX_ALL_KIND = 'source.fixAll.journey';

/** LSP's kinds of our refactorings; editors can ask for one of them. */
export const REFACTORING_KINDS = [
  'refactor.extract',
  'refactor.inline',
  'refactor.move',
  'refactor.rewrite',
] as const;
export type RefactoringKind = (typeof REFACTORING_KINDS)[number];

/** How many findings there are, by severity. */
export interface FindingCounts {
  readonly error: number;
  readonly warning: number;
  readonly information: number;
}

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
  readonly map: MapView;
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

/** What the client says when it starts the server. */
export interface InitializationOptions {
  /** `auto` means the client's locale. */
  readonly language?: DisplayLanguage | 'auto';
  /** Commands that the client has; fixes that lead to others are not offered. */
  readonly commands?: readonly string[];
  /** Where the client shows the rules' pages itself: a URI with `{language}` and `{rule}` in it. */
  readonly rulePages?: string;
  /** `push` for a client that wants findings to come by themselves, although it could ask for them. */
  readonly diagnostics?: 'push';
}

/** The client's command that shows a touchpoint's checks; its argument is a `ChecklistPlace`. */
export const OpenChecklist = 'journey.openChecklist';

/** Client to server: keep sending views of this journey until told otherwise. */
export const WatchPreview = 'journey/watchPreview';
export interface WatchPreviewParams {
  readonly uri: string;
  readonly watch: boolean;
  /** Which of the client's panels it is for; a panel watches one journey at a time. */
  readonly panel?: string;
  readonly wish?: PreviewWish;
}

/** Server to client, after every change of a watched journey. `view` is null where there is nothing to draw. */
export const PreviewChanged = 'journey/previewChanged';
export interface PreviewChangedParams {
  readonly uri: string;
  readonly panel?: string;
  readonly view: PreviewView | null;
}

/** Client to server: show in the views of a journey how it differs from something else; `null` leaves the comparison. */
export const Compare = 'journey/compare';
export interface CompareParams {
  readonly uri: string;
  readonly with: ComparedWith | null;
}
/** Something that a journey is compared with; `label` is what the views call it. */
export type ComparedWith = { readonly label: string } & (
  | { readonly journey: string }
  | { readonly revision: string; readonly git?: string }
);
/** `problem` where there is nothing to compare with. */
export interface CompareResult {
  readonly problem?: RevisionProblem;
}

/** Why a revision cannot be read; `unsupported` where there is no git to ask, as in a browser. */
export type RevisionProblem =
  | 'unsupported'
  | 'no-git'
  | 'no-repository'
  | 'unknown-revision'
  | 'not-in-revision'
  | 'failed';

/** Client to server: the revisions that a file can be compared with. */
export const Revisions = 'journey/revisions';
export interface RevisionsParams {
  readonly uri: string;
  /** The path of the git program, where the client knows it. */
  readonly git?: string;
}
export type RevisionsResult =
  | { readonly problem: RevisionProblem }
  | {
      /** Those that changed the file, the newest first. */
      readonly commits: readonly ListedRevision[];
      /** Branches and tags, the newest first. */
      readonly names: readonly ListedRevision[];
    };
/** A revision to choose from. */
export interface ListedRevision {
  /** The name by which git knows it: that of a branch or tag, or the commit's hash. */
  readonly name: string;
  readonly hash: string;
  readonly subject: string;
  readonly author: string;
  /** ISO 8601. */
  readonly date: string;
}

/** Client to server: the journeys that are connected with one as current and future. */
export const FindVariants = 'journey/variants';
export interface FindVariantsParams {
  readonly uri: string;
}
export interface Variants {
  /** The journey that this one improves. */
  readonly current: VariantJourney | null;
  /** The journeys that improve this one. */
  readonly futures: readonly VariantJourney[];
}
export interface VariantJourney {
  readonly uri: string;
  readonly title: string;
}

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

/** Client to server: check every file of the workspace and publish what is found. */
export const LintWorkspace = 'journey/lintWorkspace';
export interface LintSummary extends FindingCounts {
  readonly files: number;
}

/** Client to server: all fixes of one document as one edit; null where there is nothing to fix. */
export const FixAll = 'journey/fixAll';
export interface FixAllParams {
  readonly uri: string;
}
export type FixAllResult = {
  readonly documentChanges: readonly TextDocumentEdit[];
  readonly fixed: number;
} | null;

/** Client to server: the plan file for a journey; null where the file holds no journey. Nothing is written by it. */
export const CreatePlan = 'journey/createPlan';
export interface CreatePlanParams {
  readonly uri: string;
}
export type CreatePlanResult = {
  /** Where the plan is, or can be written to: beside the journey. */
  readonly uri: string;
  /** What to write; null where the journey has a plan already. */
  readonly text: string | null;
} | null;

/** Client to server: the map of a journey as a file's text; null where the file holds no journey that can be read. */
export const ExportMap = 'journey/exportMap';
export interface ExportMapParams {
  readonly uri: string;
  readonly format: MapFormat;
  /** For pictures and pages. */
  readonly palette: PaletteId;
}
export type ExportMapResult = Exported | null;

/** Client to server: the plan of a journey, by its own file or that of its plan, as a file's text. */
export const ExportPlan = 'journey/exportPlan';
export interface ExportPlanParams {
  readonly uri: string;
  readonly format: PlanFormatId;
}
export type PlanFormatId = 'ics' | 'md' | 'csv';
export type ExportPlanResult = Exported | null;

/** Client to server: a journey out of a file of another program. Nothing is written by it. */
export const ImportJourney = 'journey/importJourney';
export interface ImportJourneyParams {
  /** The URI of the folder to write into. */
  readonly folder: string;
  /** The names of what is in that folder. */
  readonly taken: readonly string[];
  /** The name of the file that is read, and what it says. */
  readonly file: string;
  readonly text: string;
  /** In which it is written. */
  readonly language: DisplayLanguage;
}
export interface ImportJourneyResult {
  /** Null where there was no step to read. */
  readonly file: NewFile | null;
  /** What did not find its way into it, in the order of the lines. */
  readonly problems: readonly ReadProblem[];
}

/** Client to server: new files from the templates. Nothing is written by it. */
export const NewFiles = 'journey/newFiles';
export interface NewFilesParams {
  /** The URI of the folder to write into. */
  readonly folder: string;
  /** The names of what is in that folder. */
  readonly taken: readonly string[];
  readonly content: NewContent;
}
/** What a new file is to hold, in which language. */
export type NewContent = { readonly language: DisplayLanguage } & (
  | {
      readonly kind: 'journey';
      readonly title: string;
      readonly shape: TemplateShape;
      /** What is sold. */
      readonly business: TemplateKind;
    }
  /** `places`: the company's own touchpoints, separated by commas. */
  | { readonly kind: 'touchpoints'; readonly places: string }
  | { readonly kind: 'personas'; readonly name: string }
  /** `survey`: the id of a listed one. */
  | { readonly kind: 'surveys'; readonly survey: string; readonly title: string }
);
/** A file to write. Nothing is at its URI yet. */
export interface NewFile {
  readonly uri: string;
  readonly text: string;
}

/** Client to server: the surveys that a new file can hold, in the display language, as `ListedSurvey[]`. */
export const ListSurveys = 'journey/listSurveys';
export interface ListedSurvey {
  readonly id: string;
  readonly title: string;
  /** What it is good for. */
  readonly text: string;
}

/** Server to client: the URIs of the files under a folder whose names match a regular expression. */
export const ListFiles = 'journey/listFiles';
export interface ListFilesParams {
  readonly folder: string;
  readonly names: string;
}

/** Server to client: the text of a file that is not open; null where it is gone or cannot be read. */
export const ReadFile = 'journey/readFile';
/** Server to client: whether there is a file or a folder. */
export const FileIsThere = 'journey/fileIsThere';
export interface FileParams {
  readonly uri: string;
}

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
