import type { InitializeParams } from 'vscode-languageserver';
import { initializeResult } from './capabilities';
import { clientFeatures } from './client-features';
import { refuseOutOfOrder } from './message-order';
import type { Server } from './running-server';
import { initialSettings, openFolders, refreshSettings } from './settings';
import { type OnCrash, walled } from './wall';
import { watchFiles } from './watch-files';
import { followFolders, readFolders } from './workspace-files';

/**
 * How the client and the server greet each other, and say goodbye.
 *
 * @param onRead called when all files of the folders are read
 */
export function followLifecycle(server: Server, onRead: () => void, onCrash: OnCrash): void {
  const { connection, settings, folders, publisher, refresher, data } = server;
  const settingsOf = walled('settings', onCrash, refreshSettings);
  const foldersOf = walled('reading', onCrash, readFolders);
  let client: InitializeParams | undefined;
  connection.onInitialize(params => {
    client = { ...params, workspaceFolders: openFolders(params) };
    Object.assign(settings, initialSettings(params));
    Object.assign(server.client, clientFeatures(params));
    for (const { uri } of openFolders(params)) folders.add(uri);
    return initializeResult(server.client);
  });
  connection.onInitialized(async () => {
    if (!client) return;
    if (client.capabilities.workspace?.workspaceFolders) followFolders(server, onCrash);
    await settingsOf(settings, connection, client);
    if (server.client.watchesFiles) watchFiles(connection);
    publisher.begin();
    await foldersOf(client, server);
    onRead();
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
}
