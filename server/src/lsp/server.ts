import type { Connection } from 'vscode-languageserver';
import { createJourneyService, type DisplayLanguage, type Ports } from '../service';
import { type ClientFeatures, clientFeatures } from './client-features';
import { answerComparisonRequests } from './comparison-requests';
import { DataLoader } from './data-loader';
import { answerEditRequests } from './edit-requests';
import { answerExportRequests } from './export-requests';
import { answerFeatureRequests } from './feature-requests';
import { answerFileRenames } from './file-renames';
import type { Files } from './files';
import { FolderReader } from './folder-reader';
import { Folders } from './folders';
import type { History } from './history';
import { answerJourneyRequests } from './journey-requests';
import { followLifecycle } from './lifecycle';
import { answerLintWorkspace } from './lint-workspace';
import { logOf } from './log';
import { answerMappingRequests } from './mapping-requests';
import { answerNavigationRequests } from './navigation-requests';
import { answerNewFileRequests } from './new-file-requests';
import { openDocuments } from './open-documents';
import { answerOverviewRequests } from './overview-requests';
import { answerPreviewRequests } from './preview-requests';
import { Publisher } from './publisher';
import { answerPullDiagnostics } from './pull-diagnostics';
import { Refresher } from './refresher';
import type { Server } from './running-server';
import { answerSemanticTokens } from './semantic-tokens';
import { allHints, type Settings } from './settings';
import type { Traffic } from './traffic';
import { answerViewRequests } from './view-requests';
import type { OnCrash } from './wall';
import { followFiles } from './workspace-files';

/** What a host (stdio, worker) brings along. */
export interface Host {
  /** What comes in over the connection. */
  readonly traffic: Traffic;
  readonly files: Files;
  /** Told of a text that the client opens before it is read, by its length in UTF-16 units: it takes memory. */
  beforeReading?(length: number): void;
  /** Undefined where nobody knows what files were. */
  readonly history?: History;
  /** Where a rule's page can be opened, in the language or else in English; undefined where there is none. */
  ruleDocs(rule: string, language: DisplayLanguage): string | undefined;
  /** The local date, `yyyy-mm-dd`. */
  today(): string;
}

/** Puts the engine behind a connection. The caller calls `connection.listen()` afterwards. */
export function createServer(connection: Connection, host: Host): void {
  const onCrash = (what: string, error: unknown) =>
    logOf(connection).error(`${what}: ${error instanceof Error ? error.stack : String(error)}`);
  const settings: Settings = { language: 'en', inlayHints: allHints };
  const client = { ...clientFeatures() };
  const ports = portsOf(host, settings, client, onCrash);
  let onRead = () => {};
  const read = new Promise<void>(resolve => {
    onRead = resolve;
  });
  const server = assemble({ connection, settings, client, read }, host, ports);
  followLifecycle(server, onRead, onCrash);
  followFiles(server, onCrash);
  for (const answer of answers) answer(server);
  answerComparisonRequests(server, ports, host.history);
}

/** One file for each kind of requests. */
const answers: readonly ((server: Server) => void)[] = [
  answerFeatureRequests,
  answerNavigationRequests,
  answerViewRequests,
  answerSemanticTokens,
  answerPullDiagnostics,
  answerFileRenames,
  answerOverviewRequests,
  answerPreviewRequests,
  answerEditRequests,
  answerExportRequests,
  answerNewFileRequests,
  answerMappingRequests,
  answerLintWorkspace,
  answerJourneyRequests,
];

/** What the engine asks of the world. */
function portsOf(host: Host, settings: Settings, client: ClientFeatures, onCrash: OnCrash): Ports {
  return {
    language: () => settings.language,
    today: host.today,
    ruleDocs: rule =>
      client.rulePages?.replace('{language}', settings.language).replace('{rule}', rule) ??
      host.ruleDocs(rule, settings.language),
    onCrash,
  };
}

/** Puts together what the handlers share. */
function assemble(
  given: Pick<Server, 'connection' | 'settings' | 'client' | 'read'>,
  { files, traffic, beforeReading = () => {} }: Host,
  ports: Ports,
): Server {
  const { connection, client } = given;
  const { onCrash } = ports;
  const isOpen = (uri: string) => documents.get(uri) !== undefined;
  const openUris = () => documents.keys();
  const folders = new Folders(() => createJourneyService(ports), isOpen);
  const reader = new FolderReader(folders, files, isOpen, openUris);
  const documents = openDocuments(folders, beforeReading);
  const publisher = new Publisher(connection, folders, openUris, client, traffic, onCrash);
  const serviceFor = (uri: string) => folders.serviceFor(uri);
  const parts = { ...given, documents, folders, reader, publisher, serviceFor };
  const refresher = new Refresher(parts);
  const dataRead = () => {
    publisher.schedule();
    refresher.refresh();
  };
  const data = new DataLoader(folders, files.data, dataRead, error => onCrash('data', error));
  return { ...parts, refresher, data };
}
