import { deepEqual } from 'node:assert/strict';
import type { CodeAction } from 'vscode-languageserver';
import { type Client, startClient } from './support';

const JOURNEY =
  'id: buy\nstages:\n  - id: look\n    title: Looking\n    steps:\n      - id: a\n        touchpoints:\n          - id: kiosk\n            title: Kiosk\n      - id: b\n  - id: order\n    title: Ordering\n    steps:\n      - id: c\n';
const literal = { codeActionLiteralSupport: { codeActionKind: { valueSet: [] } } };
const files = { documentChanges: true, resourceOperations: ['create'] };

describe('the language server, asked for refactorings', () => {
  let client: Client;
  afterEach(() => client.stop());

  /** The titles of what is offered at a line, for a client with these abilities. */
  const offered = async (workspaceEdit: object, line: number, only?: readonly string[]) => {
    const capabilities = { workspace: { workspaceEdit }, textDocument: { codeAction: literal } };
    client = await startClient({}, { capabilities } as object);
    await client.open('a.journey.yaml', JOURNEY);
    const place = { line, character: 12 };
    const actions: CodeAction[] = await client.connection.sendRequest('textDocument/codeAction', {
      textDocument: { uri: client.uri('a.journey.yaml') },
      range: { start: place, end: place },
      context: { diagnostics: [], only: only ?? ['refactor'] },
    });
    return actions.map(({ title }) => title);
  };
  const extract = 'Move the touchpoint “kiosk” to a.touchpoints.yaml';
  const move = 'Move the step to “Ordering”';

  it('offers them, those of one kind where one is asked for', async () => {
    deepEqual(await offered(files, 7), [extract, move]);
    await client.stop();
    deepEqual(await offered(files, 7, ['refactor.move']), [move]);
    await client.stop();
    deepEqual(await offered(files, 7, ['quickfix']), []);
  });

  it('offers none that makes a file to a client that cannot', async () => {
    deepEqual(await offered({ documentChanges: true }, 7), [move]);
    await client.stop();
    deepEqual(await offered({}, 7), [move]);
  });
});
