import { deepEqual, equal, ok } from 'node:assert/strict';
import {
  CancellationTokenSource,
  type DocumentDiagnosticReport,
  type PublishDiagnosticsParams,
  type WorkspaceDiagnosticReport,
} from 'vscode-languageserver';
import { type Client, startClient } from './support';

const pulls = {
  capabilities: {
    textDocument: { diagnostic: {} },
    workspace: { diagnostics: { refreshSupport: true } },
  },
};
const GOOD = 'touchpoints:\n  - id: kiosk\n    title: Kiosk\n';
const BAD = 'id: buy\ntitel: Buy\n';

describe('a client that asks for findings', () => {
  let client: Client;
  afterEach(() => client.stop());

  const ask = (name: string, previousResultId?: string): Promise<DocumentDiagnosticReport> =>
    client.connection.sendRequest('textDocument/diagnostic', {
      textDocument: { uri: client.uri(name) },
      ...(previousResultId === undefined ? {} : { previousResultId }),
    });
  const codesIn = (report: {
    readonly kind: string;
    readonly items?: readonly { readonly code?: unknown }[];
  }) => (report.items ?? []).map(({ code }) => code);
  const change = (text: string) =>
    client.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri: client.uri('a.journey.yaml'), version: 2 },
      contentChanges: [{ text }],
    });

  it('is told them, then that they are the same, then the new ones', async () => {
    client = await startClient({}, pulls);
    await client.open('a.journey.yaml', BAD);
    const first = await ask('a.journey.yaml');
    equal(codesIn(first).includes('unknown-key'), true);
    deepEqual(await ask('a.journey.yaml', first.resultId), { kind: 'unchanged', resultId: first.resultId });
    await change(BAD.replace('titel', 'title'));
    const second = await ask('a.journey.yaml', first.resultId);
    equal(second.kind, 'full');
    equal(codesIn(second).includes('unknown-key'), false);
  });

  it('is sent none besides', async () => {
    client = await startClient({}, pulls);
    const sent: string[] = [];
    client.connection.onNotification(
      'textDocument/publishDiagnostics',
      ({ uri }: PublishDiagnosticsParams) => {
        sent.push(uri);
      },
    );
    await client.open('a.journey.yaml', BAD);
    await ask('a.journey.yaml');
    await change(BAD.replace('titel', 'title'));
    await client.connection.sendNotification('textDocument/didClose', {
      textDocument: { uri: client.uri('a.journey.yaml') },
    });
    await ask('a.journey.yaml');
    deepEqual(sent, []);
  });

  it('can ask for those of the whole workspace, of files that are gone too', async () => {
    client = await startClient(
      {
        'a.journey.yaml': BAD,
        'b.touchpoints.yaml': GOOD,
        'old/c.journey.yaml': BAD,
        'journey.config.yaml': 'exclude: [old/**]\n',
      },
      pulls,
    );
    const all = (previousResultIds: readonly object[] = []): Promise<WorkspaceDiagnosticReport> =>
      client.connection.sendRequest('workspace/diagnostic', { previousResultIds });
    const first = await all();
    deepEqual(first.items.map(({ uri }) => uri.slice(client.uri('').length)).sort(), [
      'a.journey.yaml',
      'b.touchpoints.yaml',
      'journey.config.yaml',
    ]);
    const known = first.items.map(({ uri, resultId }) => ({ uri, value: resultId }));
    const second = await all([...known, { uri: client.uri('gone.journey.yaml'), value: '1' }]);
    deepEqual(
      second.items.map(({ kind }) => kind),
      ['unchanged', 'unchanged', 'unchanged', 'full'],
    );
  });

  it('is told to ask again when another file changes on the disk', async () => {
    client = await startClient({ 'b.touchpoints.yaml': GOOD }, pulls);
    const journey = 'id: a\ntitle: A\nstages:\n  - steps:\n      - touchpoints: [kiosk]\n';
    await client.open('a.journey.yaml', journey);
    equal(codesIn(await ask('a.journey.yaml')).includes('unresolved-reference'), false);
    const asked = new Promise<void>(resolve => {
      client.connection.onRequest('workspace/diagnostic/refresh', () => resolve());
    });
    client.disk.delete(client.uri('b.touchpoints.yaml'));
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: client.uri('b.touchpoints.yaml'), type: 3 }],
    });
    await asked;
    equal(codesIn(await ask('a.journey.yaml')).includes('unresolved-reference'), true);
  });

  it('gets an answer at once to what it cancels', async () => {
    client = await startClient({ 'a.journey.yaml': BAD }, pulls);
    const source = new CancellationTokenSource();
    const answer = client.connection.sendRequest(
      'workspace/diagnostic',
      { previousResultIds: [] },
      source.token,
    );
    source.cancel();
    equal(await answer.then(() => undefined).catch(({ code }) => code), -32800);
  });

  it('is asked for none where it would rather be told', async () => {
    client = await startClient({}, { ...pulls, initializationOptions: { diagnostics: 'push' } });
    await client.open('a.journey.yaml', BAD);
    await client.diagnostics('a.journey.yaml', codes => codes.includes('unknown-key'));
  });

  it('knows from the start whether it may ask', async () => {
    client = await startClient();
    equal(client.offers.diagnosticProvider, undefined);
    await client.stop();
    client = await startClient({}, pulls);
    ok(client.offers.diagnosticProvider);
  });
});
