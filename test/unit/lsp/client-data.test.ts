import { deepEqual, equal } from 'node:assert/strict';
import type { Connection } from 'vscode-languageserver';
import { inBase64 } from '../../../client/src/data-file/base64';
import { clientData } from '../../../server/src/lsp/client-data';
import type { ReadBytesResult } from '../../../server/src/protocol';
import type { DataRequest, DataState } from '../../../server/src/service';
import { NPS } from '../data/reading';

const ROOT = 'memfs:/shop/';

/** What a client says of a data file; it has these files. */
async function read(
  file: string,
  files: Readonly<Record<string, string | ReadBytesResult>>,
): Promise<{
  readonly state: DataState;
  readonly asked: readonly string[];
  readonly warned: readonly string[];
}> {
  const asked: string[] = [];
  const warned: string[] = [];
  const sendRequest = async (
    _method: string,
    { uri }: { readonly uri: string },
  ): Promise<ReadBytesResult> => {
    asked.push(uri);
    const found = files[uri];
    if (found === undefined) return { state: 'missing' };
    if (found === 'refuses') throw new Error('Nobody knows this request.');
    return typeof found === 'string' ? { bytes: inBase64(new TextEncoder().encode(found)) } : found;
  };
  const console = { warn: (text: string) => warned.push(text) };
  const data = clientData({ sendRequest, console } as unknown as Connection);
  const request: DataRequest = { key: 'k', file, folders: [`${ROOT}a/`, `${ROOT}exports/`], reading: NPS };
  const state = await data.read(request, ROOT, new AbortController().signal);
  return { state, asked, warned };
}

describe('data files that the client reads', () => {
  it('are read where they are found first, larger than one message piece', async () => {
    const content = `score,comment\n${'9,größe\n'.repeat(20_000)}`;
    const { state, asked } = await read('nps.csv', { [`${ROOT}exports/nps.csv`]: content });
    deepEqual(asked, [`${ROOT}a/nps.csv`, `${ROOT}exports/nps.csv`]);
    equal(state.state === 'read' && state.counted, 20_000);
  });

  it('are missing, or cannot be read', async () => {
    equal((await read('nps.csv', {})).state.state, 'missing');
    const refused = { [`${ROOT}a/nps.csv`]: { state: 'unreadable' } } as const;
    equal((await read('nps.csv', refused)).state.state, 'unreadable');
  });

  it('are never looked for outside of the folder', async () => {
    for (const file of ['../../etc/passwd', '/etc/passwd', 'https://example.org/a.csv']) {
      const { state, asked } = await read(file, {});
      deepEqual([state.state, asked], ['outside', []], file);
    }
  });

  it('are told to be unreadable by a client that does not know the request', async () => {
    const { state, warned } = await read('nps.csv', { [`${ROOT}a/nps.csv`]: 'refuses' });
    deepEqual([state.state, warned], ['unreadable', ['journey/readBytes: Nobody knows this request.']]);
  });
});
