import { deepEqual, equal } from 'node:assert/strict';
import {
  type JourneySummary,
  JourneysChanged,
  JourneyTree,
  type JourneyTreeNode,
  ListJourneys,
  SummariseJourney,
  WatchJourneys,
} from '../../../server/src/protocol';
import { type Client, startClient } from './support';

const journey = (id: string) =>
  `id: ${id}\ntitle: ${id}\nstages: [{ id: s, title: Stage, phase: before, steps: [] }]\n`;

describe('the journeys of a workspace', () => {
  let client: Client;
  beforeEach(async () => {
    client = await startClient({
      'b.journey.yaml': journey('b'),
      'a.journey.yaml': journey('a'),
      'old/c.journey.yaml': journey('c'),
      'a.touchpoints.yaml': 'touchpoints: []\n',
      'journey.config.yaml': 'exclude: [old/**]\n',
    });
  });
  afterEach(() => client.stop());

  it('are listed once all files are read, without those that the settings leave out', async () => {
    const listed: readonly JourneySummary[] = await client.connection.sendRequest(ListJourneys, {});
    deepEqual(
      listed.map(({ uri, title }) => [uri, title]),
      [
        [client.uri('a.journey.yaml'), 'a'],
        [client.uri('b.journey.yaml'), 'b'],
      ],
    );
  });

  it('are summed up, and taken apart, one at a time', async () => {
    const [uri, library] = [client.uri('a.journey.yaml'), client.uri('a.touchpoints.yaml')];
    await client.connection.sendRequest(ListJourneys, {});
    const summary: JourneySummary = await client.connection.sendRequest(SummariseJourney, { uri });
    equal(summary.title, 'a');
    const [stage]: readonly JourneyTreeNode[] = await client.connection.sendRequest(JourneyTree, { uri });
    equal(stage?.title, 'Stage');
    equal(await client.connection.sendRequest(SummariseJourney, { uri: library }), null);
    equal(await client.connection.sendRequest(JourneyTree, { uri: library }), null);
  });

  it('tell those who want to know when anything changes', async () => {
    await client.connection.sendRequest(WatchJourneys, {});
    await client.open('new.journey.yaml', journey('new'));
    await client.notified(JourneysChanged, () => true);
    const listed: readonly JourneySummary[] = await client.connection.sendRequest(ListJourneys, {});
    equal(listed.length, 3);
  });
});
