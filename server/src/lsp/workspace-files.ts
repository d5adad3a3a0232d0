import type { DidChangeWatchedFilesParams, InitializeParams } from 'vscode-languageserver';
import { fileKindOf } from '../service';
import { indexProgress } from './index-progress';
import { FileChangeType } from './library';
import type { Server } from './running-server';
import { type OnCrash, walled } from './wall';

/** Reads the files of the folders that are open from the start. */
export async function readFolders(
  { workspaceFolders }: InitializeParams,
  { reader, connection, settings }: Server,
): Promise<void> {
  const progress = indexProgress(connection, settings);
  await Promise.all((workspaceFolders ?? []).map(({ uri }) => reader.read(uri, progress.of(uri))));
  progress.done();
}

/** Follows the files that are open in the editor, those that change outside of it, and the folders that come and go. */
export function followFiles(server: Server, onCrash: OnCrash): void {
  const { connection, documents, reader, publisher, refresher, data } = server;
  documents.onDidChangeContent(({ document }) => {
    data.refresh();
    publisher.schedule();
    refresher.changed(document.uri);
  });
  documents.onDidOpen(
    walled('open', onCrash, async ({ document: { uri } }) => {
      if (!(await reader.opened(uri))) return;
      publisher.schedule();
      refresher.changed(uri);
    }),
  );
  documents.onDidClose(
    walled('close', onCrash, async ({ document: { uri } }) => {
      await reader.closed(uri); // unsaved changes are gone with the editor
      if (documents.get(uri)) return;
      publisher.closed(uri);
      data.refresh();
      publisher.schedule();
    }),
  );
  connection.onDidChangeWatchedFiles(
    walled('watch', onCrash, async ({ changes }: DidChangeWatchedFilesParams) => {
      for (const { uri } of changes) data.changed(uri);
      await Promise.all(changes.map(({ uri, type }) => follow(uri, type, server)));
      data.refresh();
      publisher.schedule();
      refresher.refresh();
    }),
  );
  documents.listen(connection);
}

/** A file of ours is read again. Of anything else it is not said whether it is a folder, with files of ours in it. */
async function follow(
  uri: string,
  type: FileChangeType,
  { documents, folders, reader, publisher }: Server,
): Promise<void> {
  if (!fileKindOf(uri)) {
    if (type === FileChangeType.Deleted) for (const file of folders.forget(uri)) publisher.deleted(file);
    if (type === FileChangeType.Created) await reader.read(uri);
  } else if (!documents.get(uri)) {
    await reader.reload(uri);
    if (!folders.serviceFor(uri).documents().has(uri)) publisher.deleted(uri);
  }
}

/** Follows the folders of the workspace, for a client that tells of them. */
export function followFolders(server: Server, onCrash: OnCrash): void {
  const { connection, documents, folders, reader, publisher, refresher, data } = server;
  connection.workspace.onDidChangeWorkspaceFolders(
    walled('folders', onCrash, async ({ added, removed }) => {
      for (const { uri } of removed) for (const file of folders.remove(uri)) publisher.deleted(file);
      for (const { uri } of added) folders.add(uri);
      // An open file may belong to another folder now.
      for (const document of documents.all())
        folders.serviceFor(document.uri).setDocument(document.uri, document.getText(), document.version);
      // What was a folder of its own may be in another one.
      await Promise.all([...added, ...removed].map(({ uri }) => reader.read(uri)));
      await Promise.all(documents.keys().map(uri => reader.opened(uri)));
      data.refresh();
      publisher.schedule();
      refresher.refresh();
    }),
  );
}
