import { deepEqual, equal, match, ok } from 'node:assert/strict';
import type { Hover, InitializeResult, PublishDiagnosticsParams } from 'vscode-languageserver';
import { WorkerClient } from './support/worker-client';

const FOLDER = 'vscode-vfs://github/someone/shop';
const JOURNEY = `id: buy
title: Buy
stages:
  - id: order
    title: Order
    phase: during
    steps:
      - id: pay
        title: Pay
        touchpoints: [checkout, kiosk]
`;

describe('the language server in a web worker', () => {
  const uri = `${FOLDER}/buy.journey.yaml`;
  let client: WorkerClient;
  before(async () => {
    client = await WorkerClient.start({
      [`${FOLDER}/shop.touchpoints.yaml`]: 'touchpoints:\n  - id: kiosk\n    title: Kiosk\n',
    });
  });
  after(() => client?.stop());

  it('answers before it has loaded the engine', async () => {
    const { serverInfo } = await client.request<InitializeResult>('initialize', {
      processId: null,
      rootUri: null,
      workspaceFolders: [{ uri: FOLDER, name: 'shop' }],
      locale: 'da',
      capabilities: { textDocument: { hover: { contentFormat: ['markdown'] } } },
    });
    equal(serverInfo?.name, 'journey');
    deepEqual(
      client.fetched.filter(path => path.startsWith('/dist/')),
      ['/dist/web/server.js'],
    );
    client.notify('initialized', {});
  });

  it('finds mistakes in an open file, and knows the files that its client reads for it', async () => {
    client.notify('textDocument/didOpen', {
      textDocument: {
        uri,
        languageId: 'journey',
        version: 1,
        text: JOURNEY.replace('title: Buy', 'titel: Buy'),
      },
    });
    const { params } = await client.message(({ method }) => method === 'textDocument/publishDiagnostics');
    const { diagnostics } = params as PublishDiagnosticsParams;
    const codes = diagnostics.map(({ code }) => code);
    ok(codes.includes('unknown-key'), codes.join());
    ok(!codes.includes('unresolved-reference'), codes.join());
  });

  it('leads to the definition in another file', async () => {
    const found = await client.request('textDocument/definition', {
      textDocument: { uri },
      position: { line: 9, character: 35 },
    });
    deepEqual(found, [
      {
        uri: `${FOLDER}/shop.touchpoints.yaml`,
        range: { start: { line: 1, character: 8 }, end: { line: 1, character: 13 } },
      },
    ]);
  });

  it('explains in the language of its client, whose texts it has loaded by now', async () => {
    const hover = await client.request<Hover>('textDocument/hover', {
      textDocument: { uri },
      position: { line: 5, character: 6 },
    });
    match((hover.contents as { readonly value: string }).value, /^\*\*Fase\*\*/);
    ok(client.fetched.includes('/dist/texts/da.js'));
  });

  it('ends its work when it is told to', async () => {
    equal(await client.request('shutdown', undefined), null);
  });
});
