import { deepEqual, equal, ok } from 'node:assert/strict';
import {
  type DataMapping,
  ExportDashboard,
  type ExportDashboardResult,
  ListMetrics,
  MapData,
  type MapDataResult,
  type MappableMetric,
  ProposeMapping,
} from '../../../server/src/protocol';
import { type Client, startClient } from './support';

const METRICS =
  'metrics:\n  - id: loyalty\n    type: nps\n    values: [{ date: 2026-10-01, value: 30, n: 100 }]\n';

describe('the language server and an unknown data file', () => {
  let client: Client;
  afterEach(() => client.stop());

  it('leads from the metric over a proposal to the edit', async () => {
    client = await startClient({});
    await client.open('a.metrics.yaml', METRICS);
    const uri = client.uri('a.metrics.yaml');
    const { connection } = client;
    const [metric] = await connection.sendRequest<readonly MappableMetric[]>(ListMetrics, {
      uri,
      position: { line: 1, character: 10 },
    });
    deepEqual([metric?.id, metric?.isHere], ['loyalty', true]);
    const head = btoa('when,how likely\n2026-01-02,9\n2026-01-03,3\n');
    const proposed = await connection.sendRequest<DataMapping>(ProposeMapping, {
      uri,
      metric: 'loyalty',
      head,
    });
    deepEqual(proposed.roles, { score: 'how likely', date: 'when' });
    const result = await connection.sendRequest<MapDataResult>(MapData, {
      uri,
      metric: 'loyalty',
      file: client.uri('data/new.csv'),
      preset: proposed.preset,
      columns: proposed.columns.map(({ name }) => name),
      roles: proposed.roles,
    });
    const [change] = result?.documentChanges ?? [];
    equal(change?.textDocument.uri, uri);
    const written = change?.edits.map(edit => ('newText' in edit ? edit.newText : '')).join('');
    ok(written?.includes('file: data/new.csv') && written.includes('score: how likely'), written);
  });

  it('makes the page of what customers answered', async () => {
    client = await startClient({});
    await client.open('a.metrics.yaml', METRICS);
    const params = { uri: client.uri('a.metrics.yaml'), audience: 'customers' };
    const page = await client.connection.sendRequest<ExportDashboardResult>(ExportDashboard, params);
    ok(page?.text.includes('30 (estimated 14.1 to 44.2), n\u00A0=\u00A0100'));
  });
});
