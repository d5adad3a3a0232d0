import { deepEqual, equal } from 'node:assert/strict';
import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  DrawMap,
  type DrawMapResult,
  ExportDashboard,
  type ExportDashboardResult,
  WatchPreview,
} from '../../../server/src/protocol';
import { built } from '../support/built';
import { ProcessClient } from './process-client';
import { type Client, startClient } from './support';

const SECRETS = ['jane.doe@example.com', '2345678', '84.12.7.199', '4711-0815', 'Janina Doe'];
const found = (text: string) => SECRETS.filter(secret => text.includes(secret));

const JOURNEY = `id: call
title: Calling
stages:
  - id: ask
    title: Ask
    phase: before
    steps: [{ id: write, title: Write to jane.doe@example.com, sentiment: 0 }]
metrics:
  - { id: loyalty, type: nps, title: What 0171 2345678 says, step: write, source: { file: answers.csv, columns: { persona: Name, verbatim: Why } } }
  - { id: bare, type: nps, source: { file: bare.csv } }
  - { id: gone, type: nps, source: { file: jane.doe@example.com.csv } }
  - { id: folder, type: nps, source: { file: of jane.doe@example.com } }
`;

const FILES: Readonly<Record<string, string>> = {
  'answers.csv': `Name,score,Why,Mail\n${'Janina Doe,9,Call 0171 2345678,jane.doe@example.com\n'.repeat(12)}Janina Doe,x,"I am 84.12.7.199\n`,
  'bare.csv': 'jane.doe@example.com,+49 171 2345678,9\nKundennummer 4711-0815,84.12.7.199,8\n',
  'of jane.doe@example.com/index.txt': 'jane.doe@example.com\n',
};

/** Where a server tells its user, or whoever looks for a mistake, what it does. */
const LOGS = ['window/logMessage', 'window/showMessage', '$/logTrace', 'telemetry/event'];

describe('personal data and the language server', function () {
  this.timeout(60_000); // it starts a process, on a machine that may be busy

  it('do not meet in its log, its trace or its standard error, whatever is asked of data files', async () => {
    const folder = await realpath(await mkdtemp(join(tmpdir(), 'journey-log-')));
    for (const [name, text] of Object.entries(FILES)) {
      await mkdir(join(folder, name, '..'), { recursive: true });
      await writeFile(join(folder, name), text);
    }
    const uri = pathToFileURL(join(folder, 'a.journey.yaml')).href;
    const client = new ProcessClient([join(await built(), 'server.js'), '--stdio']);
    try {
      const rootUri = pathToFileURL(folder).href;
      await client.request('initialize', { processId: null, rootUri, capabilities: {}, trace: 'verbose' });
      client.notify('initialized', {});
      client.notify('textDocument/didOpen', {
        textDocument: { uri, languageId: 'journey', version: 1, text: JOURNEY },
      });
      await client.message(
        ({ method, params }) =>
          method === 'textDocument/publishDiagnostics' &&
          // The rejected row, the missing columns, the missing file and the folder.
          JSON.stringify(params).split('"data-problem"').length > 4,
      );
      const textDocument = { uri };
      for (const line of [9, 10, 11, 12]) {
        await client.request('textDocument/hover', { textDocument, position: { line, character: 10 } });
      }
      await client.request('textDocument/inlayHint', {
        textDocument,
        range: { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } },
      });
      await client.request(WatchPreview, { uri, watch: true });
      const page = await client.request<ExportDashboardResult>(ExportDashboard, { uri, audience: 'staff' });
      deepEqual(found(page?.text ?? 'no page'), []);
      const log = JSON.stringify(client.kept(...LOGS)) + client.errors;
      deepEqual(found(log), []);
      await client.request('shutdown');
      client.notify('exit', undefined);
      equal(await client.exitCode, 0);
    } finally {
      client.kill();
      await rm(folder, { recursive: true });
    }
  });
});

describe('personal data in what a client is sent to draw or to show', () => {
  let client: Client;
  beforeEach(async () => {
    client = await startClient(FILES);
  });
  afterEach(() => client.stop());

  it('is in no shape of the picture of which the panel makes PNG and PDF', async () => {
    await client.open('a.journey.yaml', JOURNEY);
    const drawing = await client.connection.sendRequest<DrawMapResult>(DrawMap, {
      uri: client.uri('a.journey.yaml'),
      palette: 'light',
    });
    const text = JSON.stringify(drawing);
    deepEqual([found(text), text.includes('Write to ')], [[], true]);
  });

  it('is taken out of the message of a crash', async () => {
    const told = new Promise<string>(resolve => {
      client.connection.onNotification('window/logMessage', ({ message }: { message: string }) =>
        resolve(message),
      );
    });
    const { disk } = client;
    const get = disk.get.bind(disk);
    disk.get = name => {
      if (name.endsWith('.csv')) throw new Error('Unexpected “jane.doe@example.com, 0171 2345678” in line 3');
      return get(name);
    };
    await client.open('a.journey.yaml', JOURNEY);
    const [first = ''] = (await told).split('\n');
    equal(first.replace(/^\w+: /, ''), 'Error: Unexpected “[…], […]” in line 3');
  });
});
