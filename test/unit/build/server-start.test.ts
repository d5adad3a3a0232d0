import assert from 'node:assert/strict';
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { build } from 'esbuild';
import {
  createProtocolConnection,
  type InitializeResult,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { bundles, esbuildOptions } from '../../../tools/build/bundles';

describe('The server as a bundle', () => {
  const folder = mkdtempSync(join(tmpdir(), 'journey-'));
  let server: ChildProcessWithoutNullStreams;

  before(async function () {
    this.timeout(60_000); // esbuild, on a machine that may be busy
    const parts = bundles.filter(({ output }) => ['dist/server.js', 'dist/lsp.js'].includes(output));
    assert.equal(parts.length, 2);
    // The engine is not built: whoever asks for it fails.
    for (const part of parts)
      await build(esbuildOptions({ ...part, output: join(folder, basename(part.output)) }, true));
    server = spawn(process.execPath, [join(folder, 'server.js'), '--stdio'], { stdio: 'pipe' });
  });
  after(() => {
    server.kill();
    rmSync(folder, { recursive: true });
  });

  it('says what it can do before it loads the engine', async () => {
    const connection = createProtocolConnection(
      new StreamMessageReader(server.stdout),
      new StreamMessageWriter(server.stdin),
    );
    connection.listen();
    const workspaceFolders = [{ uri: 'file:///workspace', name: 'workspace' }];
    const result = await connection.sendRequest<InitializeResult>('initialize', {
      processId: process.pid,
      rootUri: null,
      capabilities: {},
      workspaceFolders,
    });
    assert.equal(result.serverInfo?.name, 'journey');
    assert.equal(result.capabilities.hoverProvider, true);
    connection.dispose();
  });
});
