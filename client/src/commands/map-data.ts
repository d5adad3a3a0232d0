import { type TextDocument, type Uri, window, workspace } from 'vscode';
import {
  type DataMapping,
  ListMetrics,
  type ListMetricsParams,
  MapData,
  type MapDataParams,
  type MapDataResult,
  type MappableMetric,
  ProposeMapping,
  type ProposeMappingParams,
} from '../../../server/src/protocol';
import { chooseRoles } from '../data-file/choose-roles';
import { headOf } from '../data-file/head';
import { applyChanges } from '../edits';
import { t } from '../l10n';
import type { Server } from '../server';
import { showFile } from '../write-files';
import { activeFile } from './active-file';
import type { Command } from './command';

/** What a quick fix hands over. */
interface MapPlace {
  readonly uri: string;
  readonly metric: string;
}

/** Leads from a data file that nobody has described to the `source` of a metric, step by step. */
export const mapData: Command = {
  id: 'journey.mapData',
  failure: () => t('The data file could not be mapped'),
  async run({ server: starting }, argument) {
    const server = await starting;
    const place = isMapPlace(argument) ? argument : undefined;
    const document = place ? await workspace.openTextDocument(server.documentOf(place.uri)) : activeFile();
    const metric = document && (await chooseMetric(server, document, place?.metric));
    const file = metric && (await chooseFile(server, document.uri, metric));
    if (!file) return;
    const uri = server.uriOf(document.uri);
    const params: ProposeMappingParams = { uri, metric: metric.id, head: await headOf(file) };
    const proposed = await server.request<DataMapping | null>(ProposeMapping, params);
    const roles = proposed && (await chooseRoles(proposed));
    if (!roles) return;
    const wanted: MapDataParams = {
      uri,
      metric: metric.id,
      file: server.uriOf(file),
      preset: proposed.preset,
      columns: proposed.columns.map(({ name }) => name),
      roles,
    };
    const result = await server.request<MapDataResult>(MapData, wanted);
    if (!result || !(await applyChanges(server, result.documentChanges)))
      throw new Error(t('The file was changed at the same moment. Please try again.'));
    await showFile(document.uri);
  },
};

function isMapPlace(argument: unknown): argument is MapPlace {
  const { uri, metric } = (argument ?? {}) as Partial<Record<keyof MapPlace, unknown>>;
  return typeof uri === 'string' && typeof metric === 'string';
}

/** The metric that is asked for or that the cursor is in; of several the user says which. */
async function chooseMetric(
  server: Server,
  document: TextDocument,
  wanted: string | undefined,
): Promise<MappableMetric | undefined> {
  const { line, character } = window.activeTextEditor?.selection.active ?? { line: 0, character: 0 };
  const params: ListMetricsParams = { uri: server.uriOf(document.uri), position: { line, character } };
  const metrics = await server.request<readonly MappableMetric[]>(ListMetrics, params);
  const here = metrics.find(({ id, isHere }) => (wanted === undefined ? isHere : id === wanted));
  if (here) return here;
  if (metrics.length === 0) {
    void window.showInformationMessage(t('There is no metric in this file that could read data.'));
    return undefined;
  }
  const choices = metrics.map(metric => ({ label: metric.title, description: metric.id, metric }));
  const title = t('Map a Data File');
  return (await window.showQuickPick(choices, { title, placeHolder: t('For which metric?') }))?.metric;
}

/** The file that the metric names, if it is there; else one of the workspace. */
async function chooseFile(
  server: Server,
  document: Uri,
  { files }: MappableMetric,
): Promise<Uri | undefined> {
  for (const file of files) {
    const uri = server.documentOf(file);
    if (await isThere(uri)) return uri;
  }
  const found = await workspace.findFiles('**/*.{csv,tsv,tab,txt}', '**/node_modules/**', 500);
  const folder = workspace.getWorkspaceFolder(document);
  const own = found.filter(uri => workspace.getWorkspaceFolder(uri) === folder);
  const choices = own
    .map(uri => ({ label: workspace.asRelativePath(uri, false), uri }))
    .sort((a, b) => a.label.localeCompare(b.label));
  if (choices.length === 0) {
    void window.showInformationMessage(t('Put the export file into the workspace first.'));
    return undefined;
  }
  const title = t('Map a Data File');
  return (await window.showQuickPick(choices, { title, placeHolder: t('Which file holds the answers?') }))
    ?.uri;
}

async function isThere(uri: Uri): Promise<boolean> {
  return workspace.fs.stat(uri).then(
    () => true,
    () => false,
  );
}
