import type { Connection } from 'vscode-languageserver';
import { FileIsThere, type FileParams, ListFiles, type ListFilesParams, ReadFile } from '../protocol';
import { clientData } from './client-data';
import type { Files } from './files';
import { logOf } from './log';
import { journeyNames } from './watch-files';

/**
 * Files as the client sees them, for servers without a disk and folders that are on none. A client that cannot be
 * asked has no files besides the open ones.
 */
export function clientFiles(connection: Connection): Files {
  const ask = <Result>(method: string, params: ListFilesParams | FileParams, otherwise: Result) =>
    connection.sendRequest<Result>(method, params).catch((error: Error) => {
      logOf(connection).warn(`${method}: ${error.message}`);
      return otherwise;
    });
  return {
    data: clientData(connection),
    async list(folder) {
      const files = await ask<readonly string[]>(ListFiles, { folder, names: journeyNames }, []);
      return [...files].sort();
    },
    async read(uri) {
      return (await ask<string | null>(ReadFile, { uri }, null)) ?? undefined;
    },
    isThere: uri => ask<boolean>(FileIsThere, { uri }, false),
  };
}
