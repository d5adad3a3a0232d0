import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { CodeAction, CompletionItem, Diagnostic, Hover, SymbolInformation } from 'vscode-languageserver';
import { built } from '../support/built';
import { cursorIn } from '../support/cursor';
import { ProcessClient } from './process-client';

const JOURNEY = `id: buy
title: Buy 🛒 it
stages:
  - id: order
    title: Order
    phase: during
    steps:
      - id: pay
        title: Pay
        touchpoints: [checkout, kiosk]
`;

/** The shipped server, as an editor uses it that can do no more than LSP asks of every client. */
describe('the server for a client with minimal capabilities', function () {
  this.timeout(20_000); // each test starts a process, on a machine that may be busy
  const folder = mkdtempSync(join(tmpdir(), 'journey-'));
  const uri = (file: string) => pathToFileURL(join(folder, file)).href;
  let client: ProcessClient;

  before(async function () {
    this.timeout(60_000); // esbuild, on a machine that may be busy
    await built();
    writeFileSync(join(folder, 'shop.touchpoints.yaml'), 'touchpoints:\n  - id: kiosk\n    title: Kiosk\n');
  });
  beforeEach(async () => {
    client = new ProcessClient([join(await built(), 'server.js'), '--stdio']);
  });
  afterEach(() => client.kill());
  after(() => rmSync(folder, { recursive: true }));

  const initialize = async (capabilities: object = {}) => {
    await client.request('initialize', { processId: null, rootUri: uri(''), capabilities });
    client.notify('initialized', {});
  };
  const open = (text: string, file = 'a.journey.yaml', version = 1) =>
    client.notify('textDocument/didOpen', {
      textDocument: { uri: uri(file), languageId: 'yaml', version, text },
    });
  const change = (version: number, text: string, file = 'a.journey.yaml') =>
    client.notify('textDocument/didChange', {
      textDocument: { uri: uri(file), version },
      contentChanges: [{ text }],
    });
  const at = (line: number, character: number, file = 'a.journey.yaml') => ({
    textDocument: { uri: uri(file) },
    position: { line, character },
  });
  const findings = async (code: string, file = 'a.journey.yaml') => {
    const { params } = await client.message(
      message =>
        message.method === 'textDocument/publishDiagnostics' &&
        (message.params as { uri: string }).uri === uri(file) &&
        diagnosticsIn(message.params).some(one => one.code === code),
    );
    return diagnosticsIn(params);
  };
  /** Symbols of the workspace are answered as soon as all of its files are read. */
  const allRead = () => client.request('workspace/symbol', { query: '' });

  it('asks for nothing that the client does not offer', async () => {
    await initialize();
    open('titel: A\n');
    await findings('unknown-key');
    deepEqual(
      client.unasked.filter(
        method => !['textDocument/publishDiagnostics', 'window/logMessage'].includes(method),
      ),
      [],
    );
  });

  it('finds the file of the root folder, which has no other name here', async () => {
    await initialize();
    open(JOURNEY);
    deepEqual(
      (await findings('missing-goal')).filter(({ code }) => code === 'unresolved-reference'),
      [],
    );
  });

  it('sends findings without what the client does not show', async () => {
    await initialize();
    open('id: a\nid: b\n');
    for (const finding of await findings('yaml-syntax')) {
      deepEqual(Object.keys(finding).sort(), ['code', 'message', 'range', 'severity', 'source']);
    }
  });

  it('completes with plain text', async () => {
    await initialize();
    const { text, offset } = cursorIn('id: a\nst<|>\n');
    open(text);
    const items = await client.request<CompletionItem[]>('textDocument/completion', at(1, offset - 6));
    const stages = items.find(({ label }) => label === 'stages');
    ok(stages?.textEdit && 'newText' in stages.textEdit);
    equal(stages.textEdit.newText, 'stages:\n  - ');
    equal(stages.insertTextFormat, undefined);
    for (const { documentation, command } of items) {
      equal(command, undefined);
      ok(
        documentation === undefined ||
          (typeof documentation === 'object' && documentation.kind === 'plaintext'),
      );
    }
  });

  it('describes what is completed in plain text', async () => {
    await initialize();
    open(JOURNEY);
    const items = await client.request<CompletionItem[]>('textDocument/completion', at(9, 24));
    const checkout = await client.request<CompletionItem>(
      'completionItem/resolve',
      items.find(({ label }) => label === 'checkout'),
    );
    const { documentation } = checkout;
    ok(typeof documentation === 'object' && documentation.kind === 'plaintext');
    match(documentation.value, /^Checkout/);
    ok(!/\*\*|`/.test(documentation.value), documentation.value);
  });

  it('explains in plain text', async () => {
    await initialize();
    open(JOURNEY);
    const hover = await client.request<Hover>('textDocument/hover', at(5, 6));
    ok('kind' in (hover.contents as object));
    const { kind, value } = hover.contents as { readonly kind: string; readonly value: string };
    equal(kind, 'plaintext');
    match(value, /^Phase phase/);
    ok(!/\*\*|`/.test(value), value);
  });

  it('outlines as a list whose symbols name the one around them', async () => {
    await initialize();
    open(JOURNEY);
    const symbols = await client.request<SymbolInformation[]>('textDocument/documentSymbol', {
      textDocument: { uri: uri('a.journey.yaml') },
    });
    deepEqual(
      symbols.map(({ name, containerName, location }) => [
        name,
        containerName,
        location.uri === uri('a.journey.yaml'),
      ]),
      [
        ['Buy 🛒 it', undefined, true],
        ['Order', 'Buy 🛒 it', true],
        ['Pay', 'Order', true],
      ],
    );
  });

  it('counts in UTF-16 units', async () => {
    await initialize();
    open('id: a\ntitle: 🛒\nstages: []\nowner: {🛒: [no]}\n');
    const finding = (await findings('schema')).find(({ range }) => range.start.line === 3);
    deepEqual(finding?.range, { start: { line: 3, character: 7 }, end: { line: 3, character: 17 } });
  });

  it('mends by a list of changes, for a client that takes actions with edits', async () => {
    await initialize({
      textDocument: { codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: [] } } } },
    });
    open(JOURNEY.replace('title: Buy', 'titel: Buy'));
    const finding = (await findings('unknown-key')).find(({ code }) => code === 'unknown-key');
    const actions = await client.request<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri: uri('a.journey.yaml') },
      range: finding?.range,
      context: { diagnostics: [finding] },
    });
    deepEqual(actions.find(({ title }) => title === 'Rename to “title”')?.edit, {
      changes: { [uri('a.journey.yaml')]: [{ range: finding?.range, newText: 'title' }] },
    });
  });

  it('answers with no action where the client takes commands only', async () => {
    await initialize();
    open('titel: Buy\n');
    const [finding] = await findings('unknown-key');
    const params = { ...at(0, 0), range: finding?.range, context: { diagnostics: [finding] } };
    deepEqual(await client.request('textDocument/codeAction', params), []);
  });

  it('leads to places rather than links', async () => {
    await initialize();
    open(JOURNEY);
    await allRead();
    const found = await client.request('textDocument/definition', at(9, 35));
    deepEqual(found, [
      {
        uri: uri('shop.touchpoints.yaml'),
        range: { start: { line: 1, character: 8 }, end: { line: 1, character: 13 } },
      },
    ]);
  });

  it('answers a cancelled request that still waits at once, and the others all the same', async () => {
    await initialize();
    open(JOURNEY);
    const [first, second] = [
      client.asking('textDocument/hover', at(5, 6)),
      client.asking('textDocument/hover', at(5, 6)),
    ];
    client.send(first, second, { method: '$/cancelRequest', params: { id: second.id } });
    equal((await client.answerTo(second.id)).error?.code, -32800);
    ok((await client.answerTo(first.id)).result);
  });

  it('answers for documents that are closed, unknown or none of ours with nothing', async () => {
    await initialize();
    open(JOURNEY);
    client.notify('textDocument/didClose', { textDocument: { uri: uri('a.journey.yaml') } });
    await client.message(
      ({ method, params }) =>
        method === 'textDocument/publishDiagnostics' && diagnosticsIn(params).length === 0,
    );
    for (const file of ['a.journey.yaml', 'gone.journey.yaml', 'README.md']) {
      equal(await client.request('textDocument/hover', at(5, 6, file)), null);
      deepEqual(await client.request('textDocument/completion', at(5, 6, file)), []);
      deepEqual(
        await client.request('textDocument/documentSymbol', { textDocument: { uri: uri(file) } }),
        [],
      );
      deepEqual(await client.request('textDocument/definition', at(5, 6, file)), []);
    }
  });

  it('goes on after changes and closings of documents that are not open', async () => {
    await initialize();
    change(7, 'titel: A\n', 'never-opened.journey.yaml');
    client.notify('textDocument/didClose', { textDocument: { uri: uri('never-opened.journey.yaml') } });
    open(JOURNEY);
    ok(await client.request('textDocument/hover', at(5, 6)));
  });

  it('tells with findings which version they are of, so that the client can drop old ones', async () => {
    await initialize();
    open(JOURNEY, 'a.journey.yaml', 3);
    change(4, 'titel: Buy\n');
    const { params } = await client.message(
      ({ method, params: sent }) =>
        method === 'textDocument/publishDiagnostics' &&
        diagnosticsIn(sent).some(({ code }) => code === 'unknown-key'),
    );
    equal((params as { readonly version?: number }).version, 4);
  });

  it('follows the text of the last message, although its version is not the highest', async () => {
    await initialize();
    open(JOURNEY, 'a.journey.yaml', 9);
    change(2, 'titel: Buy\n');
    await findings('unknown-key');
  });

  it('answers an unknown request with an error, and goes on', async () => {
    await initialize();
    const message = client.asking('textDocument/nonsense', {});
    client.send(message);
    equal((await client.answerTo(message.id)).error?.code, -32601);
    open(JOURNEY);
    ok(await client.request('textDocument/hover', at(5, 6)));
  });

  it('refuses what comes before it is initialized, and leaves notifications alone', async () => {
    const early = client.asking('textDocument/hover', at(5, 6));
    client.send(early);
    equal((await client.answerTo(early.id)).error?.code, -32002);
    open(JOURNEY);
    await initialize();
    equal(
      await client.request('textDocument/hover', at(5, 6)),
      null,
      'what was opened too early is not open',
    );
    const again = client.asking('initialize', { processId: null, rootUri: null, capabilities: {} });
    client.send(again);
    equal((await client.answerTo(again.id)).error?.code, -32600);
  });

  it('refuses what comes after it was shut down, and ends all the same', async () => {
    await initialize();
    open(JOURNEY);
    await client.request('shutdown');
    const late = client.asking('textDocument/hover', at(5, 6));
    client.send(late);
    equal((await client.answerTo(late.id)).error?.code, -32600);
    client.notify('exit', undefined);
    equal(await client.exitCode, 0);
  });

  it('ends with 1 when the client leaves before it has begun', async () => {
    client.notify('exit', undefined);
    equal(await client.exitCode, 1);
  });

  it('ends with 0 when the client has shut it down', async () => {
    await initialize();
    equal(await client.request('shutdown'), null);
    client.notify('exit', undefined);
    equal(await client.exitCode, 0);
  });

  it('ends with 1 when the client leaves without shutting it down', async () => {
    await initialize();
    client.notify('exit', undefined);
    equal(await client.exitCode, 1);
  });

  it('ends when the client has vanished', async () => {
    await initialize();
    open(JOURNEY);
    client.vanish();
    equal(await client.exitCode, 1);
  });
});

function diagnosticsIn(params: unknown): readonly Diagnostic[] {
  return (params as { readonly diagnostics: readonly Diagnostic[] }).diagnostics;
}
