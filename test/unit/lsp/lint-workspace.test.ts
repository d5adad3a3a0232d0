import { deepEqual, equal, ok } from 'node:assert/strict';
import { type LintSummary, LintWorkspace } from '../../../server/src/protocol';
import { type Client, startClient } from './support';

describe('the check of the whole workspace', () => {
  let client: Client;
  afterEach(() => client.stop());

  const LIBRARY = 'touchpoints: []\n';

  it('publishes what it finds', async () => {
    client = await startClient({ 'a.journey.yaml': 'titel: A\n', 'shop.touchpoints.yaml': LIBRARY });
    const summary: LintSummary = await client.connection.sendRequest(LintWorkspace, {});
    equal(summary.files, 2);
    ok(summary.error > 0);
    await client.diagnostics('a.journey.yaml', codes => codes.includes('unknown-key'));
  });

  it('leaves out what the settings exclude', async () => {
    client = await startClient({
      'journey.config.yaml': 'exclude: [old/**]\n',
      'old/a.journey.yaml': 'titel: A\n',
      'shop.touchpoints.yaml': LIBRARY,
    });
    const summary: LintSummary = await client.connection.sendRequest(LintWorkspace, {});
    equal(summary.files, 2);
    equal(summary.error, 0);
  });

  it('tells of its progress under the token that it was given', async () => {
    client = await startClient({ 'shop.touchpoints.yaml': LIBRARY });
    const told: unknown[] = [];
    client.connection.onNotification('$/progress', progress => {
      told.push(progress);
    });
    await client.connection.sendRequest(LintWorkspace, { workDoneToken: 'mine' });
    deepEqual(told, [
      { token: 'mine', value: { kind: 'begin', title: '', percentage: 0, cancellable: true } },
      { token: 'mine', value: { kind: 'end' } },
    ]);
  });
});
