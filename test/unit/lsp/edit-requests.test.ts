import { deepEqual, equal } from 'node:assert/strict';
import {
  EditJourney,
  type EditJourneyParams,
  type EditJourneyResult,
  type ListedTouchpoint,
  ListTouchpoints,
} from '../../../server/src/protocol';
import { type Client, startClient } from './support';

const JOURNEY = `id: a
title: A
stages:
  - id: s
    title: Stage
    phase: before
    steps:
      - id: x
        title: X
        touchpoints: [website]
`;

describe('edits of the preview, as requests', () => {
  let client: Client;
  beforeEach(async () => {
    client = await startClient({
      'a.touchpoints.yaml': 'touchpoints:\n  - { id: kiosk, title: { en: Kiosk, de: Stand } }\n',
    });
    await client.open('a.journey.yaml', JOURNEY);
  });
  afterEach(() => client.stop());

  const edit = (more: Partial<EditJourneyParams>): Promise<EditJourneyResult> =>
    client.connection.sendRequest(EditJourney, {
      uri: client.uri('a.journey.yaml'),
      version: 1,
      language: 'en',
      ...more,
    });

  it('answer with the smallest edit, and the version that it is for', async () => {
    deepEqual(await edit({ edit: { type: 'retitle', thing: 'step/x', text: 'Y' } }), {
      documentChanges: [
        {
          textDocument: { uri: client.uri('a.journey.yaml'), version: 1 },
          edits: [
            { range: { start: { line: 8, character: 15 }, end: { line: 8, character: 16 } }, newText: 'Y' },
          ],
        },
      ],
    });
  });

  it('foretell the key of what they add', async () => {
    const added = await edit({ edit: { type: 'add', what: 'painPoints', at: 'step/x', text: 'Slow' } });
    equal('added' in added && added.added, 'pain-point/x/#1');
  });

  it('are refused for an older version', async () => {
    deepEqual(await edit({ version: 0, edit: { type: 'remove', thing: 'step/x' } }), { refused: 'stale' });
  });

  it('are refused for a file that nobody knows', async () => {
    const uri = client.uri('gone.journey.yaml');
    deepEqual(await edit({ uri, edit: { type: 'remove', thing: 'step/x' } }), { refused: 'gone' });
  });

  it('know the touchpoints that a step may name: those of the files first', async () => {
    const listed: readonly ListedTouchpoint[] = await client.connection.sendRequest(ListTouchpoints, {
      uri: client.uri('a.journey.yaml'),
      step: 'step/x',
      language: 'de',
    });
    deepEqual(listed[0], { id: 'kiosk', title: 'Stand', isBuiltIn: false });
    equal(listed[1]?.isBuiltIn, true);
    equal(
      listed.some(({ id }) => id === 'website'),
      false,
    );
  });
});
