import { FileSystemError, type LogOutputChannel, RelativePattern, Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  FileIsThere,
  type FileParams,
  ListFiles,
  type ListFilesParams,
  ReadFile,
} from '../../server/src/protocol';
import { note } from './errors';

/** Reads files for the server where it has no disk of its own, as on the web. */
export function readFiles(client: BaseLanguageClient, log: LogOutputChannel): void {
  const { code2ProtocolConverter: toServer, protocol2CodeConverter: toCode } = client;
  client.onRequest(ListFiles, async ({ folder, globs }: ListFilesParams): Promise<readonly string[]> => {
    const root = toCode.asUri(folder);
    // What `files.exclude` hides is part of the workspace all the same.
    const found = await Promise.all(
      globs.map(glob => workspace.findFiles(new RelativePattern(root, glob), '**/{node_modules,.*}/**')),
    );
    return found.flat().map(uri => toServer.asUri(uri));
  });
  client.onRequest(ReadFile, async ({ uri }: FileParams): Promise<string | null> => {
    try {
      return new TextDecoder().decode(await workspace.fs.readFile(Uri.parse(uri)));
    } catch (error) {
      // A file that is gone is no trouble: it has just been deleted or renamed.
      const isGone = error instanceof FileSystemError && error.code === 'FileNotFound';
      if (!isGone) note(log, `${uri} cannot be read`, error);
      return null;
    }
  });
  client.onRequest(
    FileIsThere,
    ({ uri }: FileParams): Promise<boolean> =>
      Promise.resolve(workspace.fs.stat(Uri.parse(uri))).then(
        () => true,
        () => false,
      ),
  );
}
