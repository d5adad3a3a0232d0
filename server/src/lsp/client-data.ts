import type { Connection } from 'vscode-languageserver';
import { ReadBytes, type ReadBytesResult } from '../protocol';
import { DataReader, type DataRequest, type DataState, locationOf } from '../service';
import type { DataFolder } from './files';
import { logOf } from './log';
import { pauses } from './turns';

/** So many bytes are read before others may have their turn. */
const PIECE = 1 << 16;

/** Data files as the client reads them, where there is no disk. */
export function clientData(connection: Connection): DataFolder {
  // A client that cannot be asked has no data files.
  const ask = (uri: string) =>
    connection.sendRequest<ReadBytesResult>(ReadBytes, { uri }).catch((error: Error): ReadBytesResult => {
      logOf(connection).warn(`${ReadBytes}: ${error.message}`);
      return { state: 'unreadable' };
    });
  return {
    places,
    async read(request, root, signal) {
      const inside = places(request, root);
      if (inside.length === 0) return { state: 'outside' };
      for (const uri of inside) {
        const read = await ask(uri);
        if ('bytes' in read) return stateOf(read.bytes, request, signal);
        if (read.state === 'unreadable') return { state: 'unreadable' };
      }
      return { state: 'missing' };
    },
  };
}

/** Where a file may be; never outside of the workspace folder. */
function places({ file, folders }: DataRequest, root: string): readonly string[] {
  const found = folders.flatMap(folder => locationOf(file, folder) ?? []);
  return [...new Set(found)].filter(uri => uri.startsWith(root));
}

async function stateOf(bytes: string, { reading }: DataRequest, signal: AbortSignal): Promise<DataState> {
  const reader = new DataReader(reading, encoding => new TextDecoder(encoding, { fatal: true }));
  const pause = pauses();
  const all = Uint8Array.from(atob(bytes), character => character.charCodeAt(0));
  for (let start = 0; start < all.length && !signal.aborted; start += PIECE) {
    reader.push(all.subarray(start, start + PIECE));
    await pause();
  }
  return reader.end();
}
