import type { Connection, InitializeParams } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { createJourneyService, type DisplayLanguage, fileKindOf } from '../service';
import { initializeResult } from './capabilities';
import { clientFeatures } from './client-features';
import { answerComparisonRequests } from './comparison-requests';
import { answerCustomRequests } from './custom-requests';
import { DataLoader } from './data-loader';
import { answerFeatureRequests } from './feature-requests';
import { answerFileRenames } from './file-renames';
import type { Files } from './files';
import { Folders } from './folders';
import type { History } from './history';
import { answerJourneyRequests } from './journey-requests';
import { answerNavigationRequests } from './navigation-requests';
import { openDocuments } from './open-documents';
import { answerOverviewRequests } from './overview-requests';
import { Publisher } from './publisher';
import { answerPullDiagnostics } from './pull-diagnostics';
import { Refresher } from './refresher';
import type { Server } from './running-server';
import { answerSemanticTokens } from './semantic-tokens';
import { allHints, initialSettings, openFolders, refreshSettings, type Settings } from './settings';
import { answerViewRequests } from './view-requests';
import { watchFiles } from './watch-files';

/** What a host (stdio, worker) brings along. */
export interface Host {
  readonly files: Files;
  /** Undefined where nobody knows what files were. */
  readonly history?: History;
  /** Where a rule's page can be opened, in the language or else in English; undefined where there is none. */
  ruleDocs(rule: string, language: DisplayLanguage): string | undefined;
  /** The local date, `yyyy-mm-dd`. */
  today(): string;
}

/** Puts the engine behind a connection. The caller calls `connection.listen()` afterwards. */
export function createServer(connection: Connection, host: Host): void {
  const settings: Settings = { language: 'en', inlayHints: allHints };
  const onCrash = (what: string, error: unknown) =>
    connection.console.error(`${what}: ${error instanceof Error ? error.stack : String(error)}`);
  const features = { ...clientFeatures() };
  const ruleDocs = (rule: string) =>
    features.rulePages?.replace('{language}', settings.language).replace('{rule}', rule) ??
    host.ruleDocs(rule, settings.language);
  const ports = { language: () => settings.language, today: host.today, ruleDocs, onCrash };
  const folders = new Folders(() => createJourneyService(ports), host.files);
  const documents = openDocuments(folders);
  const publisher = new Publisher(connection, folders, () => documents.keys(), features);
  let markRead = () => {};
  const parts = {
    connection,
    documents,
    folders,
    publisher,
    settings,
    client: features,
    read: new Promise<void>(resolve => {
      markRead = resolve;
    }),
    serviceFor: (uri: string) => folders.serviceFor(uri),
  };
  const refresher = new Refresher(parts);
  const dataRead = () => {
    publisher.schedule();
    refresher.refresh();
  };
  const data = new DataLoader(folders, host.files.data, dataRead, error => onCrash('data', error));
  const server: Server = { ...parts, refresher, data };

  let client: InitializeParams | undefined;
  connection.onInitialize(params => {
    client = { ...params, workspaceFolders: openFolders(params) };
    Object.assign(settings, initialSettings(params));
    Object.assign(features, clientFeatures(params));
    for (const { uri } of openFolders(params)) folders.add(uri);
    return initializeResult(features);
  });
  connection.onInitialized(async () => {
    if (!client) return;
    await refreshSettings(settings, connection, client);
    if (features.watchesFiles) watchFiles(connection);
    await readFolders(client, server);
    markRead();
    data.refresh();
    publisher.ready();
    refresher.refresh();
  });
  connection.onDidChangeConfiguration(async () => {
    if (client) await refreshSettings(settings, connection, client);
    publisher.resend();
    refresher.refresh();
  });
  connection.onShutdown(() => publisher.stop());
  followDocuments(server);
  answerFeatureRequests(server);
  answerNavigationRequests(server);
  answerViewRequests(server);
  answerSemanticTokens(server);
  answerPullDiagnostics(server);
  answerFileRenames(server);
  answerOverviewRequests(server);
  answerComparisonRequests(server, ports, host.history);
  answerCustomRequests(server);
  answerJourneyRequests(server);
}

async function readFolders(
  { workspaceFolders, capabilities }: InitializeParams,
  server: Server,
): Promise<void> {
  const { connection, documents, folders, publisher, refresher, data } = server;
  const isOpen = (uri: string) => documents.get(uri) !== undefined;
  await Promise.all((workspaceFolders ?? []).map(({ uri }) => folders.read(uri, isOpen)));
  if (!capabilities.workspace?.workspaceFolders) return;
  connection.workspace.onDidChangeWorkspaceFolders(async ({ added, removed }) => {
    for (const { uri } of removed) folders.remove(uri);
    for (const { uri } of added) folders.add(uri);
    await Promise.all(added.map(({ uri }) => folders.read(uri, isOpen)));
    // An open file may belong to another folder now.
    for (const document of documents.all()) take(document, server);
    data.refresh();
    publisher.schedule();
    refresher.refresh();
  });
}

function followDocuments(server: Server): void {
  const { connection, documents, folders, publisher, refresher, data } = server;
  documents.onDidChangeContent(({ document }) => {
    data.refresh();
    publisher.schedule();
    refresher.changed(document.uri);
  });
  documents.onDidClose(async ({ document }) => {
    await folders.reload(document.uri); // unsaved changes are gone with the editor
    publisher.closed(document.uri);
    data.refresh();
    publisher.schedule();
  });
  connection.onDidChangeWatchedFiles(async ({ changes }) => {
    for (const { uri } of changes) {
      data.changed(uri);
      // The editor's text is newer than the disk's, and data files are no texts of ours.
      if (documents.get(uri) || !fileKindOf(uri)) continue;
      await folders.reload(uri);
      if (!folders.serviceFor(uri).documents().has(uri)) publisher.deleted(uri);
    }
    data.refresh();
    publisher.schedule();
    refresher.refresh();
  });
  documents.listen(connection);
}

function take(document: TextDocument, { folders }: Server): void {
  folders.serviceFor(document.uri).setDocument(document.uri, document.getText(), document.version);
}
