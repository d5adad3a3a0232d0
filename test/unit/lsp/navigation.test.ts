import { deepEqual, equal, rejects } from 'node:assert/strict';
import type { ClientCapabilities, Location, LocationLink, WorkspaceEdit } from 'vscode-languageserver';
import { type Client, startClient } from './support';

const JOURNEY =
  'id: a\nstages:\n  - id: s\n    steps:\n      - id: pay\n        touchpoints: [kiosk, checkout]\n';
const LIBRARY = 'touchpoints:\n  - id: kiosk\n    title: Kiosk\n';
const ON_KIOSK = { line: 5, character: 24 };
const ON_CHECKOUT = { line: 5, character: 32 };

describe('navigation over the connection', () => {
  let client: Client;
  afterEach(() => client.stop());

  const start = async (capabilities: ClientCapabilities = {}) => {
    client = await startClient({ 'shop.touchpoints.yaml': LIBRARY }, { capabilities });
    await client.open('a.journey.yaml', JOURNEY);
  };
  const ask = <Result>(method: string, position: object, more: object = {}): Promise<Result> =>
    client.connection.sendRequest(`textDocument/${method}`, {
      textDocument: { uri: client.uri('a.journey.yaml') },
      position,
      ...more,
    });
  const atKiosk = { start: { line: 1, character: 8 }, end: { line: 1, character: 13 } };

  it('gives bare places to a client that knows no more, and nothing that it could not show', async () => {
    await start();
    // The folder is read as soon as the references are known.
    await ask('references', ON_KIOSK, { context: { includeDeclaration: false } });
    const places = await ask<Location[]>('definition', ON_KIOSK);
    deepEqual(places, [{ uri: client.uri('shop.touchpoints.yaml'), range: atKiosk }]);
    deepEqual(await ask<Location[]>('typeDefinition', ON_KIOSK), places);
    deepEqual(await ask<Location[]>('definition', ON_CHECKOUT), []);
  });

  it('leads a client that can show it to the page of a built-in touchpoint', async () => {
    const definition = { linkSupport: true };
    await start({ textDocument: { definition }, workspace: { textDocumentContent: {} } });
    const [link] = await ask<LocationLink[]>('definition', ON_CHECKOUT);
    equal(link?.originSelectionRange?.start.character, 29);
    const page: { text: string } = await client.connection.sendRequest('workspace/textDocumentContent', {
      uri: link?.targetUri,
    });
    equal(page.text.split('\n')[0], '**Checkout** — touchpoint `checkout`');
    const unknown = { uri: 'journey-catalogue:/touchpoint/kiosk.md' };
    equal(await client.connection.sendRequest('workspace/textDocumentContent', unknown), null);
  });

  it('finds references in files that nobody has opened, even when asked before they are read', async () => {
    await start();
    const places = await ask<Location[]>('references', ON_KIOSK, { context: { includeDeclaration: true } });
    deepEqual(
      places.map(({ uri }) => uri),
      [client.uri('shop.touchpoints.yaml'), client.uri('a.journey.yaml')],
    );
  });

  it('highlights, and links what is edited together', async () => {
    await start();
    deepEqual(await ask('documentHighlight', ON_KIOSK), [
      { range: { start: { line: 5, character: 22 }, end: { line: 5, character: 27 } }, kind: 2 },
    ]);
    equal(await ask('linkedEditingRange', ON_KIOSK), null);
  });

  it('answers for a file that it does not know with nothing', async () => {
    client = await startClient();
    deepEqual(await ask('references', ON_KIOSK, { context: { includeDeclaration: true } }), []);
    deepEqual(await ask('definition', ON_KIOSK), []);
    deepEqual(await ask('documentHighlight', ON_KIOSK), []);
  });

  it('renames in all files: for a client that knows no more without versions, else with them', async () => {
    await start();
    const edit = (await ask<WorkspaceEdit>('rename', ON_KIOSK, { newName: 'till' })) ?? {};
    const inJourney = { start: { line: 5, character: 22 }, end: { line: 5, character: 27 } };
    deepEqual(edit, {
      changes: {
        [client.uri('shop.touchpoints.yaml')]: [{ range: atKiosk, newText: 'till' }],
        [client.uri('a.journey.yaml')]: [{ range: inJourney, newText: 'till' }],
      },
    });
    await client.stop();
    await start({ workspace: { workspaceEdit: { documentChanges: true } } });
    const versioned = await ask<WorkspaceEdit>('rename', ON_KIOSK, { newName: 'till' });
    deepEqual(versioned.documentChanges, [
      {
        textDocument: { uri: client.uri('shop.touchpoints.yaml'), version: null },
        edits: [{ range: atKiosk, newText: 'till' }],
      },
      {
        textDocument: { uri: client.uri('a.journey.yaml'), version: 1 },
        edits: [{ range: inJourney, newText: 'till' }],
      },
    ]);
  });

  it('says why something cannot be renamed', async () => {
    await start();
    await rejects(ask('prepareRename', ON_CHECKOUT), /“checkout” is built in/);
    await rejects(ask('rename', ON_KIOSK, { newName: 'The Till' }), /“The Till” cannot be an id/);
    equal(await ask('prepareRename', { line: 1, character: 2 }), null);
    equal(await ask('rename', { line: 1, character: 2 }, { newName: 'x' }), null);
  });
});
