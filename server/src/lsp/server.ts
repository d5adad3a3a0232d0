import type { Connection, InitializeParams } from 'vscode-languageserver';
import { createJourneyService, type DisplayLanguage } from '../service';
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
import { logOf } from './log';
import { refuseOutOfOrder } from './message-order';
import { answerNavigationRequests } from './navigation-requests';
import { openDocuments } from './open-documents';
import { answerOverviewRequests } from './overview-requests';
import { Publisher } from './publisher';
import { answerPullDiagnostics } from './pull-diagnostics';
import { Refresher } from './refresher';
import type { Server } from './running-server';
import { answerSemanticTokens } from './semantic-tokens';
import { allHints, initialSettings, openFolders, refreshSettings, type Settings } from './settings';
import type { Traffic } from './traffic';
import { answerViewRequests } from './view-requests';
import { walled } from './wall';
import { watchFiles } from './watch-files';
import { followFiles, followFolders, readFolders } from './workspace-files';

/** What a host (stdio, worker) brings along. */
export interface Host {
  /** What comes in over the connection. */
  readonly traffic: Traffic;
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
    logOf(connection).error(`${what}: ${error instanceof Error ? error.stack : String(error)}`);
  const features = { ...clientFeatures() };
  const ruleDocs = (rule: string) =>
    features.rulePages?.replace('{language}', settings.language).replace('{rule}', rule) ??
    host.ruleDocs(rule, settings.language);
  const ports = { language: () => settings.language, today: host.today, ruleDocs, onCrash };
  const isOpen = (uri: string) => documents.get(uri) !== undefined;
  const openUris = () => documents.keys();
  const folders = new Folders(() => createJourneyService(ports), host.files, isOpen, openUris);
  const documents = openDocuments(folders);
  const publisher = new Publisher(connection, folders, openUris, features, host.traffic, onCrash);
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
  const settingsOf = walled('settings', onCrash, refreshSettings);
  const foldersOf = walled('reading', onCrash, readFolders);
  connection.onInitialized(async () => {
    if (!client) return;
    if (client.capabilities.workspace?.workspaceFolders) followFolders(server, onCrash);
    await settingsOf(settings, connection, client);
    if (features.watchesFiles) watchFiles(connection);
    publisher.begin();
    await foldersOf(client, server);
    markRead();
    data.refresh();
    publisher.ready();
    refresher.refresh();
  });
  connection.onDidChangeConfiguration(async () => {
    if (client) await settingsOf(settings, connection, client);
    publisher.resend();
    refresher.refresh();
  });
  connection.onShutdown(() => publisher.stop());
  refuseOutOfOrder(connection);
  followFiles(server, onCrash);
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
