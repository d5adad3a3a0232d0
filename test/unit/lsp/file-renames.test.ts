import { deepEqual, equal } from 'node:assert/strict';
import type { DocumentLink, WorkspaceEdit } from 'vscode-languageserver';
import { type Client, startClient } from './support';

const METRICS = 'metrics:\n  - id: nps\n    type: nps\n    source: { file: in/nps.csv }\n';
const LIBRARY = 'touchpoints:\n  - id: kiosk\n    title: Kiosk\n';
const JOURNEY =
  'id: a\ntitle: A\nstages: [{ id: s, title: S, phase: before, steps: [{ id: p, title: P, touchpoints: [kiosk] }] }]\n';

describe('files that are renamed', () => {
  let client: Client;
  afterEach(() => client.stop());

  const willRename = (from: string, to: string): Promise<WorkspaceEdit | null> =>
    client.connection.sendRequest('workspace/willRenameFiles', {
      files: [{ oldUri: client.uri(from), newUri: client.uri(to) }],
    });

  it('are followed by the paths that lead to them, before it happens', async () => {
    client = await startClient({ 'a.metrics.yaml': METRICS });
    deepEqual(await willRename('in', 'data'), {
      changes: {
        [client.uri('a.metrics.yaml')]: [
          {
            range: { start: { line: 3, character: 20 }, end: { line: 3, character: 30 } },
            newText: 'data/nps.csv',
          },
        ],
      },
    });
    equal(await willRename('out', 'data'), null);
  });

  it('are asked for on the disk where a path could mean two of them', async () => {
    const config = 'data: csv\n';
    client = await startClient({
      'journey.config.yaml': config,
      'team/a.metrics.yaml': METRICS,
      'csv/in/nps.csv': '',
    });
    equal(await willRename('team/a.metrics.yaml', 'a.metrics.yaml'), null);
    const links: DocumentLink[] = await client.connection.sendRequest('textDocument/documentLink', {
      textDocument: { uri: client.uri('team/a.metrics.yaml') },
    });
    deepEqual(
      links.map(({ target }) => target),
      [client.uri('csv/in/nps.csv')],
    );
  });

  it('keep their references when a folder gets another name of which no watcher tells', async () => {
    client = await startClient({ 'lib/shop.touchpoints.yaml': LIBRARY });
    await client.open('a.journey.yaml', JOURNEY);
    await client.diagnostics('a.journey.yaml', codes => !codes.includes('unresolved-reference'));
    client.disk.delete(client.uri('lib/shop.touchpoints.yaml'));
    client.disk.set(client.uri('shared/shop.touchpoints.yaml'), LIBRARY);
    await client.connection.sendNotification('workspace/didRenameFiles', {
      files: [{ oldUri: client.uri('lib'), newUri: client.uri('shared') }],
    });
    await client.diagnostics('lib/shop.touchpoints.yaml', codes => codes.length === 0);
    const places = await client.connection.sendRequest('textDocument/definition', {
      textDocument: { uri: client.uri('a.journey.yaml') },
      position: { line: 2, character: JOURNEY.split('\n')[2]?.indexOf('kiosk') },
    });
    deepEqual(
      (places as { uri: string }[]).map(({ uri }) => uri),
      [client.uri('shared/shop.touchpoints.yaml')],
    );
  });

  it('become known when they get a name of ours, and forgotten when they lose it', async () => {
    client = await startClient({ 'a.journey.yaml': JOURNEY });
    await client.open('a.journey.yaml', JOURNEY);
    await client.diagnostics('a.journey.yaml', codes => codes.includes('unresolved-reference'));
    client.disk.set(client.uri('b.touchpoints.yaml'), LIBRARY);
    const rename = (from: string, to: string) =>
      client.connection.sendNotification('workspace/didRenameFiles', {
        files: [{ oldUri: client.uri(from), newUri: client.uri(to) }],
      });
    await rename('b.yaml', 'b.touchpoints.yaml');
    await client.diagnostics('a.journey.yaml', codes => !codes.includes('unresolved-reference'));
    client.disk.delete(client.uri('b.touchpoints.yaml'));
    await rename('b.touchpoints.yaml', 'b.yaml');
    await client.diagnostics('a.journey.yaml', codes => codes.includes('unresolved-reference'));
  });

  it('outside of the workspace folder are not linked to', async () => {
    client = await startClient({ 'a.metrics.yaml': METRICS.replace('in/nps.csv', '../../etc/passwd') });
    const ask = () =>
      client.connection.sendRequest('textDocument/documentLink', {
        textDocument: { uri: client.uri('a.metrics.yaml') },
      });
    await willRename('x', 'y'); // answered when the folder is read
    deepEqual(await ask(), []);
  });
});
