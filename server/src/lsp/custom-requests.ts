import type { CancellationToken, WorkDoneProgressReporter } from 'vscode-languageserver';
import {
  ChecksAt,
  type ChecksAtParams,
  CreatePlan,
  type CreatePlanParams,
  type CreatePlanResult,
  DrawMap,
  type DrawMapParams,
  type DrawMapResult,
  EditJourney,
  type EditJourneyParams,
  type EditJourneyResult,
  ExportDashboard,
  type ExportDashboardParams,
  type ExportDashboardResult,
  ExportMap,
  type ExportMapParams,
  type ExportMapResult,
  ExportPlan,
  type ExportPlanParams,
  type ExportPlanResult,
  FillGap,
  type FillGapParams,
  type FillGapResult,
  FixAll,
  type FixAllParams,
  type FixAllResult,
  ImportJourney,
  type ImportJourneyParams,
  type ImportJourneyResult,
  type LintSummary,
  LintWorkspace,
  ListMetrics,
  type ListMetricsParams,
  ListSurveys,
  ListTouchpoints,
  type ListTouchpointsParams,
  LocateSource,
  type LocateSourceParams,
  type LocateSourceResult,
  MapData,
  type MapDataParams,
  type MapDataResult,
  NewFiles,
  type NewFilesParams,
  ProposeMapping,
  type ProposeMappingParams,
  SourceAt,
  type SourceAtParams,
  type SourceAtResult,
  TickCheck,
  type TickCheckParams,
  type TickCheckResult,
  WatchPreview,
  type WatchPreviewParams,
} from '../protocol';
import { documentChanges, mapFormats, pictureOf, planFormats } from '../service';
import { fixAllEdit } from './fix-all-edit';
import type { Server } from './running-server';
import { pauses, whenRead } from './turns';

/** Our own requests beside LSP's; their shapes are in `protocol`. */
export function answerCustomRequests(server: Server): void {
  const { connection, publisher, serviceFor } = server;
  connection.onRequest(WatchPreview, (params: WatchPreviewParams) => publisher.watch(params));
  connection.onRequest(LocateSource, (source: LocateSourceParams): LocateSourceResult => {
    return serviceFor(source.uri).locate(source) ?? null;
  });
  connection.onRequest(SourceAt, ({ uri, position }: SourceAtParams): SourceAtResult => {
    return serviceFor(uri).sourceAt(uri, position) ?? null;
  });
  connection.onRequest(TickCheck, (params: TickCheckParams): TickCheckResult => {
    const edits = serviceFor(params.uri).tickCheck(params);
    return edits ? { documentChanges: documentChanges(edits) } : null;
  });
  connection.onRequest(FillGap, ({ uri, gap }: FillGapParams): FillGapResult => {
    const edits = serviceFor(uri).fillGap(uri, gap);
    return edits ? { documentChanges: documentChanges(edits) } : null;
  });
  connection.onRequest<EditJourneyResult, never>(EditJourney, (params: EditJourneyParams) => {
    const outcome = serviceFor(params.uri).editJourney(params);
    if ('refused' in outcome) return outcome;
    const { edits, ...more } = outcome;
    return { documentChanges: documentChanges(edits), ...more };
  });
  connection.onRequest(ListTouchpoints, (params: ListTouchpointsParams) =>
    serviceFor(params.uri).listTouchpoints(params),
  );
  connection.onRequest(ChecksAt, ({ uri, position }: ChecksAtParams) =>
    serviceFor(uri).checksAt(uri, position),
  );
  connection.onRequest(FixAll, ({ uri }: FixAllParams): FixAllResult => {
    const result = fixAllEdit(serviceFor(uri), uri);
    return result ? { documentChanges: documentChanges(result.edits), fixed: result.fixed } : null;
  });
  connection.onRequest(CreatePlan, ({ uri }: CreatePlanParams): CreatePlanResult => {
    const plan = serviceFor(uri).plan(uri);
    return plan ? { uri: plan.uri, text: plan.view.proposed ? plan.text : null } : null;
  });
  connection.onRequest(ExportMap, ({ uri, format, palette }: ExportMapParams): ExportMapResult => {
    const content = serviceFor(uri).content(uri);
    return content ? mapFormats[format](content, palette) : null;
  });
  connection.onRequest(DrawMap, ({ uri, palette }: DrawMapParams): DrawMapResult => {
    const content = serviceFor(uri).content(uri);
    return content ? pictureOf(content, palette) : null;
  });
  connection.onRequest(ExportPlan, ({ uri, format }: ExportPlanParams): ExportPlanResult => {
    const plan = serviceFor(uri).plan(uri);
    return plan ? { text: planFormats[format](plan.view, plan), lost: [] } : null;
  });
  connection.onRequest(
    ExportDashboard,
    ({ uri, audience }: ExportDashboardParams): ExportDashboardResult => ({
      text: serviceFor(uri).dashboard([uri], { audience }),
      lost: [],
    }),
  );
  connection.onRequest(ImportJourney, ({ folder, ...source }: ImportJourneyParams): ImportJourneyResult => {
    const { journey, problems } = serviceFor(`${folder}/`).importJourney(source);
    const file = journey && { uri: `${folder.replace(/\/$/, '')}/${journey.name}`, text: journey.text };
    return { file: file ?? null, problems };
  });
  answerMapping(server);
  connection.onRequest(NewFiles, (params: NewFilesParams) =>
    serviceFor(`${params.folder}/`).newFiles(params),
  );
  connection.onRequest(ListSurveys, () => serviceFor('').listSurveys());
  connection.onRequest(
    LintWorkspace,
    whenRead(server, async (params: object, token) => {
      const progress = await connection.window.attachWorkDoneProgress(
        'workDoneToken' in params ? (params as never) : undefined,
      );
      return lintWorkspace(server, progress, token);
    }),
  );
}

/** The steps of the mapping assistant. */
function answerMapping({ connection, serviceFor }: Server): void {
  connection.onRequest(ListMetrics, ({ uri, position }: ListMetricsParams) =>
    serviceFor(uri).mappableMetrics(uri, position),
  );
  connection.onRequest(ProposeMapping, ({ uri, metric, head }: ProposeMappingParams) => {
    const bytes = Uint8Array.from(atob(head), character => character.charCodeAt(0));
    const newDecoder = (encoding: string) => new TextDecoder(encoding, { fatal: true });
    return serviceFor(uri).dataMapping(uri, { metric, head: bytes }, newDecoder) ?? null;
  });
  connection.onRequest(MapData, (params: MapDataParams): MapDataResult => {
    const edits = serviceFor(params.uri).mapData(params);
    return edits ? { documentChanges: documentChanges(edits) } : null;
  });
}

/** Checks every file that the settings do not leave out, and sends what is found; what was sent before a cancellation stays. */
async function lintWorkspace(
  { folders, publisher }: Server,
  progress: WorkDoneProgressReporter,
  token: CancellationToken,
): Promise<LintSummary> {
  const files = folders
    .all()
    .flatMap(service => [...service.documents().keys()].map(uri => ({ service, uri })))
    .filter(({ service, uri }) => !service.isExcluded(uri));
  const count = { error: 0, warning: 0, information: 0 };
  let done = 0;
  const pause = pauses();
  progress.begin('', 0, undefined, true);
  for (const { service, uri } of files) {
    if (token.isCancellationRequested) break;
    publisher.show(uri);
    for (const { severity } of service.findings(uri)) count[severity]++;
    done++;
    if (await pause()) progress.report(Math.round((100 * done) / files.length), `${done}/${files.length}`);
  }
  progress.done();
  return { files: done, ...count };
}
