import { FileSystemError, FileType, type LogOutputChannel, Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  FileIsThere,
  type FileParams,
  ListFiles,
  type ListFilesParams,
  ReadBytes,
  type ReadBytesResult,
  ReadFile,
} from '../../server/src/protocol';
import { inBase64 } from './data-file/base64';
import { note } from './errors';

/** Reads files for the server where it has no disk of its own, as on the web. */
export function readFiles(client: BaseLanguageClient, log: LogOutputChannel): void {
  const { code2ProtocolConverter: toServer, protocol2CodeConverter: toCode } = client;
  client.onRequest(ListFiles, async ({ folder, names }: ListFilesParams): Promise<readonly string[]> => {
    const found = await filesUnder(toCode.asUri(folder), new RegExp(names, 'i'), log);
    return found.map(uri => toServer.asUri(uri));
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
  client.onRequest(ReadBytes, ({ uri }: FileParams) => readBytes(Uri.parse(uri), log));
  client.onRequest(
    FileIsThere,
    ({ uri }: FileParams): Promise<boolean> =>
      Promise.resolve(workspace.fs.stat(Uri.parse(uri))).then(
        () => true,
        () => false,
      ),
  );
}

/** Larger files would need more memory than a browser gives. */
const LARGEST = 100 * 1024 * 1024;

async function readBytes(uri: Uri, log: LogOutputChannel): Promise<ReadBytesResult> {
  try {
    const { type, size } = await workspace.fs.stat(uri);
    if ((type & FileType.File) === 0 || size > LARGEST) return { state: 'unreadable' };
    return { bytes: inBase64(await workspace.fs.readFile(uri)) };
  } catch (error) {
    if (error instanceof FileSystemError && error.code === 'FileNotFound') return { state: 'missing' };
    note(log, `${uri} cannot be read`, error);
    return { state: 'unreadable' };
  }
}

/** All files with such names. VS Code's own search waits for ever where nobody provides one for the file system. */
async function filesUnder(folder: Uri, names: RegExp, log: LogOutputChannel): Promise<readonly Uri[]> {
  const entries = await readFolder(folder, log);
  const found = entries.map(async ([name, type]) => {
    const uri = Uri.joinPath(folder, name);
    if (type === FileType.File) return names.test(name) ? [uri] : [];
    // Links are not followed: they may lead in circles.
    return type === FileType.Directory && !isForeign(name) ? filesUnder(uri, names, log) : [];
  });
  return (await Promise.all(found)).flat();
}

async function readFolder(folder: Uri, log: LogOutputChannel): Promise<readonly [string, FileType][]> {
  try {
    return await workspace.fs.readDirectory(folder);
  } catch (error) {
    note(log, `${folder} cannot be listed`, error);
    return [];
  }
}

/** Folders in which nobody keeps journeys of their own. */
function isForeign(folder: string): boolean {
  return folder === 'node_modules' || folder.startsWith('.');
}
