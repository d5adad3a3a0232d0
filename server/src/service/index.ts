/** The engine: everything that can be done with journeys, in one page. Pure: no disk, no clock, no editor. */
import { signal } from '@preact/signals-core';
import type { PreviewView, PreviewWish } from '../protocol';
import { builtInText } from './features/built-in-page';
import { incomingCalls, outgoingCalls, prepareCallHierarchy } from './features/call-hierarchy';
import { journeyChecklist } from './features/checklist';
import { checksAt } from './features/checks-at';
import { quickFixes } from './features/code-actions';
import { codeLenses, lensTitle } from './features/code-lens';
import { complete } from './features/completion';
import { resolveCompletion } from './features/completion/resolve';
import { dashboard } from './features/dashboard';
import { definition } from './features/definition';
import { diagnosticOf } from './features/diagnostics';
import { diffOf } from './features/diff';
import { Comparisons } from './features/diff/comparisons';
import { variantsOf } from './features/diff/variants';
import { documentHighlights } from './features/document-highlight';
import { documentLinks } from './features/document-links';
import { documentSymbols } from './features/document-symbols';
import { editJourney, listTouchpoints } from './features/edits';
import { fileRenameEdits } from './features/file-rename';
import { fillGap } from './features/fill-gap';
import { foldingRanges } from './features/folding-ranges';
import { formatText, formattingEdits } from './features/formatting';
import { formatOnEnter } from './features/formatting-on-type';
import { formatRange } from './features/formatting-range';
import { hover } from './features/hover';
import { importJourney } from './features/import-journey';
import { inlayHints } from './features/inlay-hints';
import { journeyContent } from './features/journey-content';
import { journeySummary } from './features/journey-summary';
import { journeyTree } from './features/journey-tree';
import { LastGood } from './features/last-good';
import { linkedEditing } from './features/linked-editing';
import { dataMapping, mapData, mappableMetrics } from './features/map-data';
import { metricsIn } from './features/metric-list';
import { listSurveys, newFiles } from './features/new-files';
import { passedOn } from './features/passed-on';
import { journeyPlan } from './features/plan';
import { previewOf } from './features/preview';
import { refactorings } from './features/refactorings';
import { references } from './features/references';
import { prepareRename, rename } from './features/rename';
import { selectionRanges } from './features/selection-ranges';
import { semanticTokens } from './features/semantic-tokens';
import { tickCheck } from './features/tick-check';
import { typeDefinition } from './features/type-definition';
import { workspaceSymbols } from './features/workspace-symbols';
import type { JourneyService } from './journey-service';
import { AwakeFiles } from './model/awake-files';
import { isExcluded } from './model/config';
import { dataRequestsIn } from './model/data-files';
import { derivedOfFile } from './model/derived';
import { editDocument, type JourneyDocument, readDocument } from './model/document';
import { FolderFiles } from './model/folder-files';
import { unknownIds } from './model/resolve';
import { locationOfSource, sourceAt } from './model/source-path';
import type { Workspace } from './model/workspace';
import type { Ports } from './ports';
import { rules } from './rules';
import { lint, lintAlone, lintBeginning } from './rules/engine';
import { fixAll } from './rules/fix-all';
import { automaticEditsOf } from './rules/fixes';
import type { Finding } from './rules/rule';

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
export type { EditOutcome } from './features/edits';
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
export type { JourneyService, OlderState } from './journey-service';
export { type PaletteId, palettes } from './map/drawing/palette';
export type * from './map/drawing/shapes';
export { svgOf } from './map/drawing/svg';
export { largestScale } from './map/shapes/picture-size';
export { isDate } from './model/calendar';
export type { DataRequest } from './model/data-files';
export type { JourneyDocument } from './model/document';
export { rangeOf } from './model/document';
export { afterRename, type FileRename, locationOf } from './model/locations';
export { planFormats } from './plan/formats';
export type { MakeOptions } from './plan/made';
export type { DisplayLanguage, Ports } from './ports';
export { ruleById } from './rules';
export { messageOf } from './rules/message';
export type { DocumentEdit, Finding, Severity } from './rules/rule';
export { fileKindOf } from './schema/registry';
export { valueText } from './scores/text';
export type { TextEdit } from './syntax/edit/text-edit';
export { MAX_LENGTH } from './syntax/limits';
export { writtenIds } from './syntax/written-ids';
export { type QuestionId, questions as identificationQuestions } from './templates/questions';
export { template } from './templates/template';
export type * from './templates/types';

/** The files of each service, so that one can be compared with another. */
const filesOf = new WeakMap<JourneyService, FolderFiles>();

/** Makes the engine of one workspace folder. */
export function createJourneyService(ports: Ports): JourneyService {
  const files = new FolderFiles(new Set(rules.map(({ id }) => id)), new AwakeFiles(ports.mostAwake));
  const { workspace } = files;
  const today = signal(ports.today());
  const linted = derivedOfFile(({ document }, seen) =>
    lint(document, seen, { today: today.value, onCrash: ports.onCrash }),
  );
  const lastGood = new LastGood();
  /** What is asked about a file is answered with the files that it sees; of one that is too large to be read, nothing. */
  const on = <T>(
    uri: string,
    answer: (document: JourneyDocument, workspace: Workspace) => T,
  ): T | undefined => {
    files.awake.rest();
    const document = files.get(uri);
    return document?.memory.busy(() =>
      !document.memory.isLight && document.tree.isLimited
        ? undefined
        : answer(document, files.seenFrom(document)),
    );
  };
  /** A pause between two files, in which the trees that are too many go. */
  const between = (pause: () => Promise<void>) => () => {
    files.awake.rest();
    return pause();
  };
  /** The same for what leaves the editor: without personal data. */
  const toPassOn: typeof on = (uri, answer) =>
    on(uri, (document, seen) => {
      const safe = passedOn({ document, workspace: seen });
      return answer(safe.document, safe.workspace);
    });
  const now = () => ({ today: ports.today(), language: ports.language() });
  const fixContext = (seen: Workspace) => ({ workspace: seen, today: ports.today() });
  const lintOptions = () => ({ today: ports.today(), onCrash: ports.onCrash });

  const foundIn = ({ memory }: JourneyDocument, seen: Workspace): readonly Finding[] => {
    today.value = ports.today();
    return linted(memory, seen);
  };
  const findings = (uri: string): readonly Finding[] => {
    const document = files.get(uri);
    if (!document) return [];
    files.awake.rest();
    return foundIn(document, files.seenFrom(document));
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
      files.awake.rest();
      const document = readDocument(uri, text, version, files.awake);
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
    unknownIds: uri => {
      const document = files.get(uri);
      return document ? unknownIds(document, workspace) : [];
    },
    dataRequests: () => dataRequestsIn(workspace),
    setData: (key, state) => workspace.dataFiles.set(key, state),
    isExcluded: uri => isExcluded(uri, workspace),
    findings,
    findingsSoFar: (uri, isEnough) => {
      const beginning = on(uri, (document, seen) =>
        document.memory.isLight ? undefined : lintBeginning(document, seen, lintOptions(), isEnough),
      );
      return beginning?.isAll === false ? beginning : { findings: findings(uri), isAll: true };
    },
    diagnostics: (uri, some = findings(uri)) => some.map(finding => diagnosticOf(finding, ports)),
    ownFindings(uri) {
      const document = files.get(uri);
      return document ? lintAlone(document, files.seenFrom(document), lintOptions()) : [];
    },
    complete: (uri, position) =>
      on(uri, (document, seen) => complete(document, seen, position, ports.language())) ?? {
        isIncomplete: false,
        items: [],
      },
    resolveCompletion: item => resolveCompletion(item, workspace, ports.language()),
    hover: (uri, position) =>
      on(uri, (document, seen) => hover(document, seen, position, ports.language(), ports.today())),
    definition: (uri, position, mayLeadTo = () => true) =>
      on(uri, (document, seen) => definition(document, seen, position, ports, mayLeadTo)) ?? [],
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
    renameFiles: (renames, host) =>
      fileRenameEdits(renames, workspace, { ...host, pause: between(host.pause) }),
    documentLinks: uri => on(uri, (document, seen) => documentLinks(document, seen, ports)) ?? [],
    workspaceSymbols: (query, pause) => workspaceSymbols(query, workspace, ports.language(), between(pause)),
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
      automaticEditsOf(finding, fixContext(files.seenFrom(finding.document))) !== undefined,
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
    locate: source => on(source.uri, document => locationOfSource(document, source)),
    sourceAt: (uri, position) => on(uri, document => sourceAt(document, position)),
    summary: uri =>
      on(uri, (document, seen) =>
        journeySummary(document, seen, findings(uri), { language: ports.language(), today: ports.today() }),
      ),
    tree: uri => on(uri, (document, seen) => journeyTree(document, seen, findings(uri), ports.language())),
    content: (uri, language) =>
      toPassOn(uri, (document, seen) => {
        // With a part missing, a map on paper would look like a journey with less in it.
        if (document.tree.problems.length > 0) return undefined;
        return journeyContent(document, seen, language, { ...now(), findings: foundIn(document, seen) });
      }),
    checklist: (uri, language) =>
      toPassOn(uri, (document, seen) => journeyChecklist(document, seen, language, now())),
    metrics: uri =>
      toPassOn(uri, (document, seen) => metricsIn(document, seen, ports.today(), ports.language())) ?? [],
    checksAt: (uri, position) =>
      on(uri, (document, seen) => checksAt(document, seen, position, now())) ?? null,
    fillGap: (uri, gap) => on(uri, (document, seen) => fillGap(document, seen, gap)),
    dashboard: (uris, wish = {}) => {
      const found = uris.flatMap(uri => workspace.documents.get(uri) ?? []);
      return dashboard(found, workspace, wish, { language: ports.language(), today: ports.today() });
    },
    mappableMetrics: (uri, position) =>
      on(uri, (document, seen) => mappableMetrics(document, seen, position, ports.language())) ?? [],
    dataMapping: (uri, wish, newDecoder) =>
      on(uri, (document, seen) => dataMapping(document, seen, wish, newDecoder)),
    mapData: params => on(params.uri, document => mapData(document, params)),
    editJourney: params =>
      on(params.uri, (document, seen) => {
        const view = preview(params.uri);
        return view && editJourney({ document, workspace: seen, view }, params);
      }) ?? { refused: 'gone' },
    listTouchpoints: params =>
      on(params.uri, (document, seen) => {
        const view = preview(params.uri);
        return view && listTouchpoints({ document, workspace: seen, view }, params);
      }) ?? [],
    tickCheck: params => on(params.uri, (document, seen) => tickCheck(document, seen, params)) ?? undefined,
    plan: (uri, wishes = {}) => {
      const planIn = (document: JourneyDocument, seen: Workspace) =>
        journeyPlan(document, seen, { ...wishes, ...now(), findings: own => foundIn(own, seen) });
      const plan = on(uri, planIn);
      // Its text is that of a file, of which nothing may be lost.
      return plan && { ...plan, view: toPassOn(uri, planIn)?.view ?? plan.view };
    },
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
