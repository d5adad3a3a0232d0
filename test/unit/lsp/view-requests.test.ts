import { deepEqual, equal, ok } from 'node:assert/strict';
import type {
  FoldingRange,
  InlayHint,
  SelectionRange,
  SemanticTokens,
  SemanticTokensDelta,
  TextEdit,
} from 'vscode-languageserver';
import { type Client, startClient } from './support';

const JOURNEY = 'id: buy\nstages:\n  - id: order\n    steps:\n      - touchpoints: [kiosk]\n';
const LIBRARY = { 'a.touchpoints.yaml': 'touchpoints:\n  - id: kiosk\n    title: The box\n' };

describe('the language server, for an editor’s views', () => {
  let client: Client;
  afterEach(() => client.stop());

  const ask = <T>(method: string, params: object = {}): Promise<T> =>
    client.connection.sendRequest(`textDocument/${method}`, {
      textDocument: { uri: client.uri('a.journey.yaml') },
      ...params,
    });
  const all = { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } };

  it('folds whole lines where the client folds nothing else, and as many as it takes', async () => {
    const foldingRange = { lineFoldingOnly: true, rangeLimit: 1 };
    client = await startClient({}, { capabilities: { textDocument: { foldingRange } } });
    await client.open('a.journey.yaml', JOURNEY);
    deepEqual(await ask<FoldingRange[]>('foldingRange'), [{ startLine: 1, endLine: 4 }]);
  });

  it('answers a client that says nothing of folding', async () => {
    client = await startClient();
    await client.open('a.journey.yaml', JOURNEY);
    const [first] = await ask<FoldingRange[]>('foldingRange');
    deepEqual(first, { startLine: 1, startCharacter: 7, endLine: 4, endCharacter: 28 });
  });

  it('sends all tokens first, then what has changed', async () => {
    client = await startClient(LIBRARY);
    await client.open('a.journey.yaml', JOURNEY);
    const first = await ask<SemanticTokens>('semanticTokens/full');
    equal(first.data.length, 3 * 5);
    await client.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri: client.uri('a.journey.yaml'), version: 2 },
      contentChanges: [
        { range: { start: { line: 0, character: 7 }, end: { line: 0, character: 7 } }, text: '2' },
      ],
    });
    const previousResultId = first.resultId;
    const delta = await ask<SemanticTokensDelta>('semanticTokens/full/delta', { previousResultId });
    deepEqual(delta.edits, [{ start: 2, deleteCount: 1, data: [4] }]);
    const whole = await ask<SemanticTokens>('semanticTokens/full/delta', { previousResultId: 'unheard' });
    equal(whole.data.length, 3 * 5);
    equal((await ask<SemanticTokens>('semanticTokens/range', { range: all })).data.length, 3 * 5);
  });

  it('shows the hints that are wanted', async () => {
    client = await startClient(LIBRARY);
    await client.open('a.journey.yaml', JOURNEY);
    const [hint] = await ask<InlayHint[]>('inlayHint', { range: all });
    ok(typeof hint?.label === 'object');
    equal(hint.label[0]?.location?.uri, client.uri('a.touchpoints.yaml'));
    await client.stop();
    client = await startClient(LIBRARY, { initializationOptions: { inlayHints: { touchpoints: false } } });
    await client.open('a.journey.yaml', JOURNEY);
    deepEqual(await ask<InlayHint[]>('inlayHint', { range: all }), []);
  });

  it('asks for tokens and hints again when another file changes what ids mean', async () => {
    const refreshSupport = true;
    client = await startClient(LIBRARY, {
      capabilities: { workspace: { semanticTokens: { refreshSupport }, inlayHint: { refreshSupport } } },
    });
    const asked = (method: string) =>
      new Promise<void>(resolve => {
        client.connection.onRequest(method, () => resolve());
      });
    await client.open('a.journey.yaml', JOURNEY);
    const both = [asked('workspace/semanticTokens/refresh'), asked('workspace/inlayHint/refresh')];
    client.disk.delete(client.uri('a.touchpoints.yaml'));
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: client.uri('a.touchpoints.yaml'), type: 3 }],
    });
    await Promise.all(both);
    deepEqual(await ask<InlayHint[]>('inlayHint', { range: all }), []);
  });

  it('formats some lines, and a new one', async () => {
    client = await startClient();
    await client.open('a.journey.yaml', 'id:   buy\nowner:   X\npersonas:\n  - ann\n\n');
    const options = { tabSize: 8, insertSpaces: false };
    const range = { start: { line: 1, character: 0 }, end: { line: 2, character: 0 } };
    deepEqual(await ask<TextEdit[]>('rangeFormatting', { range, options }), [
      { range: { start: { line: 1, character: 6 }, end: { line: 1, character: 9 } }, newText: ' ' },
    ]);
    const position = { line: 4, character: 0 };
    deepEqual(await ask<TextEdit[]>('onTypeFormatting', { position, ch: '\n', options }), [
      { range: { start: position, end: position }, newText: '  - ' },
    ]);
  });

  it('grows the selection at every cursor', async () => {
    client = await startClient();
    await client.open('a.journey.yaml', JOURNEY);
    const positions = [
      { line: 0, character: 5 },
      { line: 2, character: 10 },
    ];
    const grown = await ask<SelectionRange[]>('selectionRange', { positions });
    deepEqual(
      grown.map(({ range }) => range.start),
      [
        { line: 0, character: 4 },
        { line: 2, character: 8 },
      ],
    );
  });

  it('has nothing to say of a file that it does not know', async () => {
    client = await startClient();
    deepEqual(await ask('foldingRange'), []);
    deepEqual(await ask('selectionRange', { positions: [] }), []);
    deepEqual(await ask<SemanticTokens>('semanticTokens/full').then(({ data }) => data), []);
    deepEqual(await ask('inlayHint', { range: all }), []);
  });
});
