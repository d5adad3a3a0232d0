import type { TextDocumentContentChangeEvent } from 'vscode-languageserver-textdocument';
import type {
  CallHierarchyIncomingCall,
  CallHierarchyItem,
  CallHierarchyOutgoingCall,
  CodeAction,
  CompletionItem,
  CompletionList,
  Diagnostic,
  DocumentHighlight,
  DocumentSymbol,
  FoldingRange,
  Hover,
  InlayHint,
  Location,
  LocationLink,
  Position,
  Range,
  SelectionRange,
} from 'vscode-languageserver-types';
import type {
  ChecksAtResult,
  CoverageGap,
  DataMapping,
  EditJourneyParams,
  JourneySummary,
  JourneyTreeNode,
  ListedSurvey,
  ListedTouchpoint,
  ListTouchpointsParams,
  MapDataParams,
  MappableMetric,
  NewFile,
  NewFilesParams,
  PreviewView,
  PreviewWish,
  TickCheckParams,
  Variants,
} from '../protocol';
import type { DataState, NewDecoder } from './data/types';
import type { DiffView } from './diff/types';
import type { JourneyContent } from './export/content';
import type { JourneyChecklist } from './features/checklist';
import type { Lens } from './features/code-lens';
import type { DashboardWish } from './features/dashboard';
import type { FileLink } from './features/document-links';
import type { EditOutcome } from './features/edits';
import type { PathHost } from './features/file-rename';
import type { FoldingOptions } from './features/folding-ranges';
import type { ImportedJourney, ImportSource } from './features/import-journey';
import type { HintOptions } from './features/inlay-hints';
import type { LinkedRanges } from './features/linked-editing';
import type { ListedMetric } from './features/metric-list';
import type { JourneyPlan } from './features/plan';
import type { Refused } from './features/rename';
import type { SemanticToken } from './features/semantic-tokens';
import type { RankedSymbol } from './features/workspace-symbols';
import type { DataRequest } from './model/data-files';
import type { JourneyDocument } from './model/document';
import type { FileRename } from './model/locations';
import type { SourcePath, SourceRange } from './model/source';
import type { MakeOptions } from './plan/made';
import type { DisplayLanguage } from './ports';
import type { FixedText } from './rules/fix-all';
import type { FindingsSoFar } from './rules/part-findings';
import type { DocumentEdit, Finding } from './rules/rule';
import type { TextEdit } from './syntax/edit/text-edit';

/** One workspace folder's engine. Every method answers for the newest text that it was given. */
export interface JourneyService {
  /** Takes a file's text; a file that is none of ours is ignored. `version` is the editor's, null for a file on the disk. */
  setDocument(uri: string, text: string, version: number | null): void;
  /**
   * Takes the changes of a file that it has, one after the other; the cost follows the changes, not the file.
   *
   * @returns false where the file is not known
   */
  changeDocument(uri: string, changes: readonly TextDocumentContentChangeEvent[], version: number): boolean;
  /** Forgets a file. */
  removeDocument(uri: string): void;
  /** All files that are known, by URI. */
  documents(): ReadonlyMap<string, JourneyDocument>;

  /** Counts up when a file comes to define or to name other ids: what others show of them may be old. */
  idRevision(): number;
  /** What a file names and nothing is known by: whoever has more files may look for it. */
  unknownIds(uri: string): readonly string[];
  /** The data files that the metrics name. Whoever has files reads them and hands in what they say. */
  dataRequests(): readonly DataRequest[];
  /** Takes what a data file says; undefined where it has changed and is not read again yet. */
  setData(key: string, state: DataState | undefined): void;

  /** Whether the settings leave a file out: it is not checked with its folder, and no other file knows its ids. */
  isExcluded(uri: string): boolean;
  /** What the rules find in a file, in the order of the text; nothing for a file that is not known. */
  findings(uri: string): readonly Finding[];
  /**
   * The same as far as it is known in a short time: of a large file that is new, the findings of its beginning. Whoever asks
   * again comes further.
   *
   * @param isEnough asked now and then: whether the rest can wait
   */
  findingsSoFar(uri: string, isEnough: () => boolean): FindingsSoFar;
  /** Those that a file shows by itself, whatever other files say: mistakes in its YAML, unknown keys, refused values. */
  ownFindings(uri: string): readonly Finding[];
  /** Findings in LSP's form and the display language; those of the whole file where none are given. */
  diagnostics(uri: string, findings?: readonly Finding[]): readonly Diagnostic[];
  /** What can be written at a position. */
  complete(uri: string, position: Position): CompletionList;
  /** A completion with its documentation. */
  resolveCompletion(item: CompletionItem): CompletionItem;
  /** What the word at a position means. */
  hover(uri: string, position: Position): Hover | undefined;
  /**
   * Where that is which an id, a path or an alias at a position names; what is built in leads to its page.
   *
   * @param mayLeadTo whether a path may lead to a place; without it, to any
   */
  definition(
    uri: string,
    position: Position,
    mayLeadTo?: (place: string) => boolean,
  ): readonly LocationLink[];
  /** What the thing at a position extends or is a variant of; itself, where it stands on its own. */
  typeDefinition(uri: string, position: Position): readonly LocationLink[];
  /** All places that name what the id at a position names. */
  references(uri: string, position: Position, includeDeclaration: boolean): readonly Location[];
  /** Those of them that are in the same file. */
  documentHighlights(uri: string, position: Position): readonly DocumentHighlight[];
  /** The names of an anchor and its aliases, to be edited together. */
  linkedEditing(uri: string, position: Position): LinkedRanges | undefined;
  /** What would be renamed at a position, or why it cannot be; undefined where nothing has a name. */
  prepareRename(
    uri: string,
    position: Position,
  ): { readonly range: Range; readonly placeholder: string } | Refused | undefined;
  /** The edits that rename it in all files, or why it cannot have that name. */
  rename(uri: string, position: Position, newName: string): readonly DocumentEdit[] | Refused | undefined;
  /** The edits after which all paths in files lead where they led, although files and folders move. */
  renameFiles(renames: readonly FileRename[], host: PathHost): Promise<readonly DocumentEdit[]>;
  /** What a file links to: addresses, data files, the pages of rules. */
  documentLinks(uri: string): readonly FileLink[];
  /** Everything in the workspace whose id or title fits a query, the best first. `pause` may throw to end the search. */
  workspaceSymbols(query: string, pause: () => Promise<void>): Promise<readonly RankedSymbol[]>;
  /** The step or the touchpoint at a position, as the beginning of what comes before and after. */
  prepareCallHierarchy(uri: string, position: Position): readonly CallHierarchyItem[];
  /** What the customer meets right before. */
  incomingCalls(item: CallHierarchyItem): readonly CallHierarchyIncomingCall[];
  /** What the customer meets right after. */
  outgoingCalls(item: CallHierarchyItem): readonly CallHierarchyOutgoingCall[];
  /** What stands above the lines of a file: how often a thing is used, what is to be checked. */
  codeLenses(uri: string): readonly Lens[];
  /** What such a line says now; undefined where what it stood above is gone. */
  lensTitle(uri: string, lens: Lens): string | undefined;
  /** What a page of the built-in catalogue says, as Markdown; undefined where there is no such page. */
  builtInText(uri: string): string | undefined;
  /** The outline. */
  documentSymbols(uri: string): readonly DocumentSymbol[];
  /** What can be folded. */
  foldingRanges(uri: string, options?: FoldingOptions): readonly FoldingRange[];
  /** What a selection grows to, by position. */
  selectionRanges(uri: string, positions: readonly Position[]): readonly SelectionRange[];
  /** The words that mean something to the language, in a range or the whole file. */
  semanticTokens(uri: string, range?: Range): readonly SemanticToken[];
  /** What stands behind ids and days without being written there. */
  inlayHints(uri: string, range: Range, wanted: HintOptions): readonly InlayHint[];
  /** The fixes of the findings in a range. */
  quickFixes(uri: string, range: Range, diagnostics: readonly Diagnostic[]): readonly CodeAction[];
  /** What can be written elsewhere or otherwise without meaning something else, where a range begins. */
  refactorings(uri: string, range: Range): readonly CodeAction[];
  /** Whether `fixAll` mends the finding. */
  isFixable(finding: Finding): boolean;
  /** The text after all automatic fixes, and how many there were. */
  fixAll(uri: string): FixedText | undefined;
  /** The text with its layout made regular, and the edits that lead there: none where nothing is to do, or nothing can be done. */
  format(uri: string): { readonly text: string; readonly edits: readonly TextEdit[] } | undefined;
  /** The edits that make the layout of some lines regular. */
  formatRange(uri: string, range: Range): readonly TextEdit[];
  /** The edits right after Enter, with the cursor on the new line: its indentation, and the dash where a list goes on. */
  formatOnEnter(uri: string, position: Position): readonly TextEdit[];
  /** What the preview draws; undefined where the file holds no journey. The last good one while the text is broken. */
  preview(uri: string, wish?: PreviewWish): PreviewView | undefined;
  /** Where something that the preview shows stands now; undefined where it is not in the text any more. */
  locate(source: SourcePath): SourceRange | undefined;
  /** What is written at a position; undefined where the file is none of ours. */
  sourceAt(uri: string, position: Position): SourcePath | undefined;
  /** How a journey stands; undefined where the file holds none. */
  summary(uri: string): JourneySummary | undefined;
  /** Its stages with their steps and touchpoints; undefined where the file holds none. */
  tree(uri: string): readonly JourneyTreeNode[] | undefined;
  /** All that is exported of a journey, in a language or the journey's own; undefined where the file holds no journey, or not now. */
  content(uri: string, language?: DisplayLanguage): JourneyContent | undefined;
  /** A journey's checklist, in a language or the journey's own; undefined where the file holds no journey. */
  checklist(uri: string, language?: DisplayLanguage): JourneyChecklist | undefined;
  /** The metrics that a file defines, with what they say. */
  metrics(uri: string): readonly ListedMetric[];
  /** What can be ticked in a file, and what of it is at a position; null where it has no checks. */
  checksAt(uri: string, position: Position): ChecksAtResult;
  /** The edit that fills an empty cell of the coverage matrices; undefined where there is no such cell. */
  fillGap(uri: string, gap: CoverageGap): readonly DocumentEdit[] | undefined;
  /** What the metrics of some files say as one page for a browser; without a choice, that for customers. */
  dashboard(uris: readonly string[], wish?: DashboardWish): string;
  /** The metrics of a file that can be read from data files. */
  mappableMetrics(uri: string, position: Position): readonly MappableMetric[];
  /** How a data file, of which the first bytes are given, can be read for a metric; undefined where there is none. */
  dataMapping(
    uri: string,
    wish: { readonly metric: string; readonly head: Uint8Array },
    newDecoder: NewDecoder,
  ): DataMapping | undefined;
  /** The edit that writes how a metric reads its data file; undefined where there is no such metric. */
  mapData(params: MapDataParams): readonly DocumentEdit[] | undefined;
  /** The edit of the text after which the preview shows what was done in it, or why there is none. */
  editJourney(params: EditJourneyParams): EditOutcome;
  /** The touchpoints that a step of the preview may name and does not yet; those of the files first. */
  listTouchpoints(params: ListTouchpointsParams): readonly ListedTouchpoint[];
  /** The edit that ticks a check; undefined where it is not in the file. */
  tickCheck(params: TickCheckParams): readonly DocumentEdit[] | undefined;
  /**
   * The plan of a journey, by its own file or that of its plan; undefined where the file is of another kind. One that
   * nobody has written yet is proposed, as it is wished for.
   */
  plan(uri: string, wishes?: MakeOptions): JourneyPlan | undefined;
  /**
   * What is different between an older state of a file and its newest text, in words; undefined where one of them is
   * not known. The older one may be another file, such as the current journey of a future one.
   */
  diff(uri: string, older: OlderState): DiffView | undefined;
  /** A journey out of a file of another program, with ids that nobody has; what could not be read is told. */
  importJourney(source: ImportSource): ImportedJourney;
  /** From now on, the journey's preview shows how it differs from an older state; undefined leaves the comparison. */
  compare(uri: string, older: (OlderState & { readonly label: string }) | undefined): void;
  /** The current journey that the one in a file improves, and the future ones that improve it. */
  variants(uri: string): Variants;
  /** New files from the templates, the one that was asked for first; none where there is nothing to write. */
  newFiles(params: NewFilesParams): readonly NewFile[];
  /** The surveys that a new file can hold. */
  listSurveys(): readonly ListedSurvey[];
}

/** What a file is compared with. */
export interface OlderState {
  readonly uri: string;
  /** The service that knows the files of that time; the same one for another file of today. */
  readonly service: JourneyService;
}
