/** The engine: everything that can be done with journeys, in one page. Pure: no disk, no clock, no editor. */
import { signal } from '@preact/signals-core';
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
  JourneySummary,
  JourneyTreeNode,
  ListedSurvey,
  NewFile,
  NewFilesParams,
  PreviewView,
  PreviewWish,
  TickCheckParams,
  Variants,
} from '../protocol';
import type { DataState } from './data/types';
import type { DiffView } from './diff/types';
import type { JourneyContent } from './export/content';
import { builtInText } from './features/built-in-page';
import { incomingCalls, outgoingCalls, prepareCallHierarchy } from './features/call-hierarchy';
import { type JourneyChecklist, journeyChecklist } from './features/checklist';
import { checksAt } from './features/checks-at';
import { quickFixes } from './features/code-actions';
import { codeLenses, type Lens, lensTitle } from './features/code-lens';
import { complete } from './features/completion';
import { resolveCompletion } from './features/completion/resolve';
import { definition } from './features/definition';
import { diagnosticOf } from './features/diagnostics';
import { diffOf } from './features/diff';
import { Comparisons } from './features/diff/comparisons';
import { variantsOf } from './features/diff/variants';
import { documentHighlights } from './features/document-highlight';
import { documentLinks, type FileLink } from './features/document-links';
import { documentSymbols } from './features/document-symbols';
import { fileRenameEdits, type PathHost } from './features/file-rename';
import { fillGap } from './features/fill-gap';
import { type FoldingOptions, foldingRanges } from './features/folding-ranges';
import { formatText, formattingEdits } from './features/formatting';
import { formatOnEnter } from './features/formatting-on-type';
import { formatRange } from './features/formatting-range';
import { hover } from './features/hover';
import { type ImportedJourney, type ImportSource, importJourney } from './features/import-journey';
import { type HintOptions, inlayHints } from './features/inlay-hints';
import { journeyContent } from './features/journey-content';
import { journeySummary } from './features/journey-summary';
import { journeyTree } from './features/journey-tree';
import { LastGood } from './features/last-good';
import { type LinkedRanges, linkedEditing } from './features/linked-editing';
import { type ListedMetric, metricsIn } from './features/metric-list';
import { listSurveys, newFiles } from './features/new-files';
import { type JourneyPlan, journeyPlan } from './features/plan';
import { previewOf } from './features/preview';
import { refactorings } from './features/refactorings';
import { references } from './features/references';
import { prepareRename, type Refused, rename } from './features/rename';
import { selectionRanges } from './features/selection-ranges';
import { type SemanticToken, semanticTokens } from './features/semantic-tokens';
import { tickCheck } from './features/tick-check';
import { typeDefinition } from './features/type-definition';
import { type RankedSymbol, workspaceSymbols } from './features/workspace-symbols';
import { isExcluded } from './model/config';
import { type DataRequest, dataRequestsIn } from './model/data-files';
import { derived } from './model/derived';
import { editDocument, type JourneyDocument, readDocument } from './model/document';
import type { FileMemory } from './model/file-memory';
import { FolderFiles } from './model/folder-files';
import type { FileRename } from './model/locations';
import type { Workspace } from './model/workspace';
import type { MakeOptions } from './plan/made';
import type { DisplayLanguage, Ports } from './ports';
import { rules } from './rules';
import { lint } from './rules/engine';
import { type FixedText, fixAll } from './rules/fix-all';
import { fixesOf } from './rules/fixes';
import type { DocumentEdit, Finding } from './rules/rule';
import type { TextEdit } from './syntax/edit';

export type * from './checklist/types';
export { DataReader } from './data/reader';
export type { DataState, NewDecoder, Reading } from './data/types';
export type * from './diff/types';
export { csvLine } from './escape/csv';
export { escapeMarkdown, markdownRow } from './escape/markdown';
export { escapeMarkup } from './escape/markup';
export type { JourneyContent } from './export/content';
export { type Exported, type MapFormat, mapFormats, pictureOf } from './export/formats';
export { type ListedEntry, listCatalogue } from './features/catalogue-list';
export type { JourneyChecklist } from './features/checklist';
export type { Lens, LensKind } from './features/code-lens';
export type { FileLink } from './features/document-links';
export type { PathHost } from './features/file-rename';
export type { FoldingOptions } from './features/folding-ranges';
export type { ImportedJourney, ImportSource } from './features/import-journey';
export type { HintOptions } from './features/inlay-hints';
export type { ListedMetric, ListedScore } from './features/metric-list';
export type { JourneyPlan } from './features/plan';
export type { Refused } from './features/rename';
export type { SemanticToken } from './features/semantic-tokens';
export { documentChanges } from './features/workspace-edit';
export { best as bestSymbols } from './features/workspace-symbols';
export { type PaletteId, palettes } from './map/drawing/palette';
export type * from './map/drawing/shapes';
export { svgOf } from './map/drawing/svg';
export { isDate } from './model/calendar';
export type { DataRequest } from './model/data-files';
export type { JourneyDocument } from './model/document';
export { rangeOf } from './model/document';
export { afterRename, type FileRename } from './model/locations';
export { planFormats } from './plan/formats';
export type { MakeOptions } from './plan/made';
export type { DisplayLanguage, Ports } from './ports';
export { ruleById } from './rules';
export { messageOf } from './rules/message';
export type { DocumentEdit, Finding, Severity } from './rules/rule';
export { fileKindOf } from './schema/registry';
export { valueText } from './scores/text';
export type { TextEdit } from './syntax/edit';
export { type QuestionId, questions as identificationQuestions } from './templates/questions';
export { template } from './templates/template';
export type * from './templates/types';

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
  /** The data files that the metrics name. Whoever has files reads them and hands in what they say. */
  dataRequests(): readonly DataRequest[];
  /** Takes what a data file says; undefined where it has changed and is not read again yet. */
  setData(key: string, state: DataState | undefined): void;

  /** Whether the settings leave a file out: it is not checked with its folder, and no other file knows its ids. */
  isExcluded(uri: string): boolean;
  /** What the rules find in a file, in the order of the text; nothing for a file that is not known. */
  findings(uri: string): readonly Finding[];
  /** The same in LSP's form and the display language. */
  diagnostics(uri: string): readonly Diagnostic[];
  /** What can be written at a position. */
  complete(uri: string, position: Position): CompletionList;
  /** A completion with its documentation. */
  resolveCompletion(item: CompletionItem): CompletionItem;
  /** What the word at a position means. */
  hover(uri: string, position: Position): Hover | undefined;
  /** Where that is which an id, a path or an alias at a position names; what is built in leads to its page. */
  definition(uri: string, position: Position): readonly LocationLink[];
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

/** The files of each service, so that one can be compared with another. */
const filesOf = new WeakMap<JourneyService, FolderFiles>();

/** Makes the engine of one workspace folder. */
export function createJourneyService(ports: Ports): JourneyService {
  const files = new FolderFiles(new Set(rules.map(({ id }) => id)));
  const { workspace } = files;
  const today = signal(ports.today());
  const linted = derived(({ document }: FileMemory, seen) =>
    lint(document, seen, { today: today.value, onCrash: ports.onCrash }),
  );
  const lastGood = new LastGood();
  /** What is asked about a file is answered with the files that it sees; of one that is too large to be read, nothing. */
  const on = <T>(
    uri: string,
    answer: (document: JourneyDocument, workspace: Workspace) => T,
  ): T | undefined => {
    const document = files.get(uri);
    return document && !document.tree.isLimited ? answer(document, files.seenFrom(document)) : undefined;
  };
  const fixContext = (seen: Workspace) => ({ workspace: seen, today: ports.today() });
  const lintOptions = () => ({ today: ports.today(), onCrash: ports.onCrash });

  const findings = (uri: string): readonly Finding[] => {
    const document = files.get(uri);
    if (!document) return [];
    today.value = ports.today();
    return linted(document.memory, files.seenFrom(document));
  };

  const preview = (uri: string, wish: PreviewWish = {}): PreviewView | undefined =>
    on(uri, (document, seen) => {
      const last = lastGood.get(uri, wish);
      if (last && document.tree.problems.length > 0)
        return { ...last, version: document.version, stale: true };
      const options = { today: ports.today(), language: ports.language(), findings: findings(uri), wish };
      const view = previewOf(document, seen, options);
      if (view) lastGood.set(uri, wish, view);
      return view;
    });

  const comparisons = new Comparisons(files);

  const service: JourneyService = Object.freeze({
    setDocument(uri, text, version) {
      const document = readDocument(uri, text, version);
      if (document) files.set(document);
    },
    changeDocument(uri, changes, version) {
      const document = files.get(uri);
      if (document) files.set(editDocument(document, changes, version));
      return document !== undefined;
    },
    removeDocument(uri) {
      files.delete(uri);
      lastGood.delete(uri);
      comparisons.set(uri, undefined);
    },
    documents: () => files.all,
    idRevision: () => workspace.idRevision,
    dataRequests: () => dataRequestsIn(workspace),
    setData: (key, state) => workspace.dataFiles.set(key, state),
    isExcluded: uri => isExcluded(uri, workspace),
    findings,
    diagnostics: uri => findings(uri).map(finding => diagnosticOf(finding, ports)),
    complete: (uri, position) =>
      on(uri, (document, seen) => complete(document, seen, position, ports.language())) ?? {
        isIncomplete: false,
        items: [],
      },
    resolveCompletion: item => resolveCompletion(item, workspace, ports.language()),
    hover: (uri, position) =>
      on(uri, (document, seen) => hover(document, seen, position, ports.language(), ports.today())),
    definition: (uri, position) =>
      on(uri, (document, seen) => definition(document, seen, position, ports)) ?? [],
    typeDefinition: (uri, position) =>
      on(uri, (document, seen) => typeDefinition(document, seen, position, ports)) ?? [],
    references: (uri, position, includeDeclaration) =>
      on(uri, (document, seen) => references(document, seen, position, includeDeclaration)) ?? [],
    documentHighlights: (uri, position) =>
      on(uri, (document, seen) => documentHighlights(document, seen, position)) ?? [],
    linkedEditing: (uri, position) => on(uri, document => linkedEditing(document, position)),
    prepareRename: (uri, position) =>
      on(uri, (document, seen) => prepareRename(document, seen, position, ports.language())),
    rename: (uri, position, newName) =>
      on(uri, (document, seen) => rename(document, seen, position, newName, ports.language())),
    renameFiles: (renames, host) => fileRenameEdits(renames, workspace, host),
    documentLinks: uri => on(uri, (document, seen) => documentLinks(document, seen, ports)) ?? [],
    workspaceSymbols: (query, pause) => workspaceSymbols(query, workspace, ports.language(), pause),
    prepareCallHierarchy: (uri, position) =>
      on(uri, (document, seen) => prepareCallHierarchy(document, seen, position, ports.language())) ?? [],
    incomingCalls: item => incomingCalls(item, workspace, ports.language()),
    outgoingCalls: item => outgoingCalls(item, workspace, ports.language()),
    codeLenses: uri => on(uri, codeLenses) ?? [],
    lensTitle: (uri, lens) => on(uri, (document, seen) => lensTitle(lens, document, seen, ports.language())),
    builtInText: uri => builtInText(uri, workspace, ports.language()),
    documentSymbols: uri => on(uri, document => documentSymbols(document, ports.language())) ?? [],
    foldingRanges: (uri, options) => on(uri, document => foldingRanges(document, options)) ?? [],
    selectionRanges: (uri, positions) => on(uri, document => selectionRanges(document, positions)) ?? [],
    semanticTokens: (uri, range) => on(uri, (document, seen) => semanticTokens(document, seen, range)) ?? [],
    inlayHints: (uri, range, wanted) =>
      on(uri, (document, seen) =>
        inlayHints(
          { document, workspace: seen, language: ports.language(), today: ports.today() },
          range,
          wanted,
        ),
      ) ?? [],
    quickFixes: (uri, range, diagnostics) =>
      on(uri, (document, seen) =>
        quickFixes(document, range, diagnostics, findings(uri), fixContext(seen), ports),
      ) ?? [],
    refactorings: (uri, range) =>
      on(uri, (document, seen) => refactorings(document, seen, range, ports.language())) ?? [],
    isFixable: finding =>
      fixesOf(finding, fixContext(files.seenFrom(finding.document))).some(({ automatic }) => automatic),
    fixAll: uri => on(uri, (document, seen) => fixAll(document, seen, lintOptions())),
    format: uri =>
      on(uri, document => {
        const before = document.text.getText();
        const text = formatText(before);
        return { text, edits: formattingEdits(before, text) };
      }),
    formatRange: (uri, range) => on(uri, document => formatRange(document, range)) ?? [],
    formatOnEnter: (uri, position) => on(uri, document => formatOnEnter(document, position)) ?? [],
    preview: (...asked) => {
      const view = preview(...asked);
      return view && comparisons.added(view);
    },
    summary: uri =>
      on(uri, (document, seen) => journeySummary(document, seen, findings(uri), ports.language())),
    tree: uri => on(uri, (document, seen) => journeyTree(document, seen, findings(uri), ports.language())),
    content: (uri, language) =>
      on(uri, (document, seen) => {
        // With a part missing, a map on paper would look like a journey with less in it.
        if (document.tree.problems.length > 0) return undefined;
        const options = { today: ports.today(), language: ports.language(), findings: findings(uri) };
        return journeyContent(document, seen, language, options);
      }),
    checklist: (uri, language) =>
      on(uri, (document, seen) => journeyChecklist(document, seen, language, ports.language())),
    metrics: uri =>
      on(uri, (document, seen) => metricsIn(document, seen, ports.today(), ports.language())) ?? [],
    checksAt: (uri, position) =>
      on(uri, (document, seen) => checksAt(document, seen, position, ports.language())) ?? null,
    fillGap: (uri, gap) => on(uri, (document, seen) => fillGap(document, seen, gap)),
    tickCheck: params => on(params.uri, (document, seen) => tickCheck(document, seen, params)) ?? undefined,
    plan: (uri, wishes = {}) =>
      on(uri, (document, seen) =>
        journeyPlan(document, seen, {
          ...wishes,
          today: ports.today(),
          language: ports.language(),
          findings: ({ uri: own }) => findings(own),
        }),
      ),
    diff: (uri, older) =>
      diffOf(files, uri, { ...older, files: filesOf.get(older.service) }, ports.language()),
    importJourney: source => importJourney(source, workspace),
    compare: (uri, older) => comparisons.set(uri, older && { ...older, files: filesOf.get(older.service) }),
    variants: uri =>
      on(uri, (document, seen) => variantsOf(document, seen, ports.language())) ?? {
        current: null,
        futures: [],
      },
    newFiles: params => newFiles(params, workspace),
    listSurveys: () => listSurveys(ports.language()),
  } satisfies JourneyService);
  filesOf.set(service, files);
  return service;
}
