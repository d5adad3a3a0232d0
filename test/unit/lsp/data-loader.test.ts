import { type Client, startClient } from './support';

const METRICS = `metrics:
  - id: loyalty
    type: nps
    source:
      file: data/nps.csv
`;

describe('the language server and data files', () => {
  let client: Client;
  afterEach(() => client.stop());

  const told = (codes: readonly unknown[]) => codes.includes('data-problem');
  const change = (name: string, text: string | undefined) => {
    if (text === undefined) client.disk.delete(client.uri(name));
    else client.disk.set(client.uri(name), text);
    return client.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: client.uri(name), type: 2 }],
    });
  };

  it('finds what is wrong with a file, and sees it mended, deleted and put back', async () => {
    client = await startClient({ 'data/nps.csv': 'score\n9\n11\n' });
    await client.open('a.metrics.yaml', METRICS);
    await client.diagnostics('a.metrics.yaml', told);
    await change('data/nps.csv', 'score\n9\n10\n');
    await client.diagnostics('a.metrics.yaml', codes => !told(codes));
    await change('data/nps.csv', undefined);
    await client.diagnostics('a.metrics.yaml', told);
    await change('data/nps.csv', 'score\n9\n');
    await client.diagnostics('a.metrics.yaml', codes => !told(codes));
  });

  it('reads the file that is named while somebody types, and one that a library names', async () => {
    client = await startClient({ 'nps.csv': 'score\nx\n', 'a.metrics.yaml': METRICS });
    await client.open('b.metrics.yaml', METRICS.replace('loyalty', 'other'));
    await client.diagnostics('b.metrics.yaml', told);
    client.disk.set(client.uri('fine.csv'), 'score\n9\n');
    await client.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri: client.uri('b.metrics.yaml'), version: 2 },
      contentChanges: [{ text: METRICS.replace('loyalty', 'other').replace('data/nps.csv', 'fine.csv') }],
    });
    await client.diagnostics('b.metrics.yaml', codes => !told(codes));
  });

  it('looks in the folder that the settings name', async () => {
    client = await startClient({
      'journey.config.yaml': 'data: exports\n',
      'exports/data/nps.csv': 'score\n9\n11\n',
    });
    await client.open('a.metrics.yaml', METRICS);
    await client.diagnostics('a.metrics.yaml', told);
    await change('exports/data/nps.csv', 'score\n9\n');
    await client.diagnostics('a.metrics.yaml', codes => !told(codes));
  });
});
