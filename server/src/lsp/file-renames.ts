import { afterRename, type FileRename, fileKindOf } from '../service';
import { workspaceEditFor } from './client-features';
import type { Server } from './running-server';
import { pauseFor, whenRead } from './turns';

/** Files and folders that get another name: before it, the paths that lead to them; after it, what we know of them. */
export function answerFileRenames(server: Server): void {
  const { connection, folders, reader } = server;
  connection.workspace.onWillRenameFiles(
    whenRead(server, async ({ files }, token) => {
      const host = { isThere: reader.isThere, pause: pauseFor(token) };
      const edits = [];
      for (const service of folders.all()) edits.push(...(await service.renameFiles(files, host)));
      return edits.length > 0 ? workspaceEditFor(server.client, edits) : null;
    }),
  );
  connection.workspace.onDidRenameFiles(async ({ files }) => {
    await Promise.all(files.map(rename => follow(rename, server)));
    server.data.refresh();
    server.publisher.schedule();
    server.refresher.refresh();
  });
}

/** Not every editor tells its watchers of the files in a folder. Those that are open are closed and opened by the editor. */
async function follow(
  rename: FileRename,
  { data, documents, folders, reader, publisher }: Server,
): Promise<void> {
  for (const uri of [rename.oldUri, rename.newUri]) data.changed(uri);
  const known = folders.all().flatMap(service => [...service.documents().keys()]);
  const old = known.filter(uri => afterRename(uri, [rename]) !== uri);
  const gone = old.filter(uri => documents.get(uri) === undefined);
  const come = new Set([...old.map(uri => afterRename(uri, [rename])), rename.newUri]);
  for (const uri of gone) {
    await reader.reload(uri);
    publisher.deleted(uri);
  }
  for (const uri of come) {
    if (fileKindOf(uri) && documents.get(uri) === undefined) await reader.reload(uri);
  }
}
