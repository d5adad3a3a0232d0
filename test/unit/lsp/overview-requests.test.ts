import { deepEqual } from 'node:assert/strict';
import type { CallHierarchyItem, CodeLens, SymbolInformation } from 'vscode-languageserver';
import { type Client, ROOT, startClient } from './support';

const LIBRARY = 'touchpoints:\n  - id: kiosk\n    title: Kiosk\n';
const JOURNEY =
  'id: a\ntitle: A\nstages:\n  - id: s\n    steps:\n      - { id: go, touchpoints: [kiosk] }\n      - { id: pay, touchpoints: [kiosk] }\n';
const files = { 'shop.touchpoints.yaml': LIBRARY, 'a.journey.yaml': JOURNEY };

describe('overviews over the connection', () => {
  let client: Client;
  afterEach(() => client.stop());

  /** Those of a file that is opened now: before it is, the workspace may not be read so far. */
  const lenses = async (name: keyof typeof files) => {
    await client.open(name, files[name]);
    const textDocument = { uri: client.uri(name) };
    const found: CodeLens[] = await client.connection.sendRequest('textDocument/codeLens', { textDocument });
    return Promise.all(
      found.map(async lens => {
        const { command }: CodeLens = await client.connection.sendRequest('codeLens/resolve', lens);
        return [command?.title, command?.command, command?.arguments];
      }),
    );
  };

  it('finds symbols in all folders, before anything is opened, the best first', async () => {
    const workspaceFolders = [ROOT, 'file:///other'].map(uri => ({ uri, name: uri }));
    client = await startClient(files, { workspaceFolders });
    const symbols = (): Promise<SymbolInformation[]> =>
      client.connection.sendRequest('workspace/symbol', { query: 'ki' });
    deepEqual(
      (await symbols()).map(({ name, containerName }) => [name, containerName]),
      [['Kiosk', 'shop.touchpoints.yaml']],
    );
    client.disk.set('file:///other/b.touchpoints.yaml', 'touchpoints: [{ id: ki }]');
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: 'file:///other/b.touchpoints.yaml', type: 1 }],
    });
    let found = await symbols();
    while (found.length < 2) found = await symbols();
    deepEqual(
      found.map(({ location: { uri } }) => uri),
      [client.uri('shop.touchpoints.yaml'), 'file:///other/b.touchpoints.yaml'],
    );
  });

  it('leads from a touchpoint to the one that comes next', async () => {
    client = await startClient(files);
    const [item]: CallHierarchyItem[] = await client.connection.sendRequest(
      'textDocument/prepareCallHierarchy',
      { textDocument: { uri: client.uri('a.journey.yaml') }, position: { line: 5, character: 32 } },
    );
    const names = async (way: 'incoming' | 'outgoing') => {
      const calls: { from?: CallHierarchyItem; to?: CallHierarchyItem }[] =
        await client.connection.sendRequest(`callHierarchy/${way}Calls`, { item });
      return calls.map(({ from, to }) => (from ?? to)?.detail);
    };
    deepEqual([await names('incoming'), await names('outgoing')], [[], ['pay · A']]);
  });

  it('offers commands only to a client that has them', async () => {
    client = await startClient(files);
    deepEqual(await lenses('shop.touchpoints.yaml'), [['2 references', '', undefined]]);
    deepEqual(
      (await lenses('a.journey.yaml')).map(([, command]) => command),
      ['', ''],
    );
  });

  it('makes lenses that a click can follow for our own client', async () => {
    const commands = ['journey.openPreviewToSide', 'journey.showReferences'];
    client = await startClient(files, { initializationOptions: { commands } });
    const place = { uri: client.uri('shop.touchpoints.yaml'), position: { line: 1, character: 8 } };
    deepEqual(await lenses('shop.touchpoints.yaml'), [['2 references', 'journey.showReferences', [place]]]);
    deepEqual(
      (await lenses('a.journey.yaml')).map(([, command, given]) => [command, given]),
      [
        ['journey.openPreviewToSide', [client.uri('a.journey.yaml')]],
        ['journey.openPreviewToSide', [client.uri('a.journey.yaml')]],
        [
          'journey.showReferences',
          [{ uri: client.uri('a.journey.yaml'), position: { line: 0, character: 4 } }],
        ],
      ],
    );
  });

  it('answers a lens that is none of ours with nothing to read', async () => {
    client = await startClient();
    const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
    const { command }: CodeLens = await client.connection.sendRequest('codeLens/resolve', { range });
    deepEqual(command, { title: '', command: '' });
  });
});
