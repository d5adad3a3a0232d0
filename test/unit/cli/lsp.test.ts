import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { Hover, InitializeResult } from 'vscode-languageserver';
import { ProcessClient } from '../lsp/process-client';
import { built } from '../support/built';

describe('journey lsp', function () {
  this.timeout(60_000); // processes, on a machine that may be busy
  const uri = 'file:///nowhere/a.journey.yaml';

  it('is the language server', async () => {
    const client = new ProcessClient([join(await built(), 'cli.js'), 'lsp', '--stdio']);
    const { serverInfo } = await client.request<InitializeResult>('initialize', {
      processId: process.pid,
      rootUri: null,
      capabilities: {},
    });
    equal(serverInfo?.name, 'journey');
    client.notify('initialized', {});
    client.notify('textDocument/didOpen', {
      textDocument: { uri, languageId: 'yaml', version: 1, text: 'title: A\n' },
    });
    ok(
      await client.request<Hover>('textDocument/hover', {
        textDocument: { uri },
        position: { line: 0, character: 2 },
      }),
    );
    await client.request('shutdown');
    client.notify('exit', undefined);
    equal(await client.exitCode, 0);
  });

  it('says what is missing where it is not told how to talk, or is given files', async () => {
    const cli = join(await built(), 'cli.js');
    const run = (...args: readonly string[]) =>
      spawnSync(process.execPath, [cli, 'lsp', ...args], { encoding: 'utf8' });
    const silent = run();
    deepEqual([silent.status, silent.stdout], [2, '']);
    match(silent.stderr, /add --stdio/);
    const given = run('--stdio', 'a.journey.yaml');
    deepEqual([given.status, given.stdout], [2, '']);
    match(given.stderr, /reads no files; found “a\.journey\.yaml”/);
  });
});
