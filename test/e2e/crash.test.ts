import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import * as vscode from 'vscode';
import { waitUntil } from '../../tools/host/src/wait';
import { cleanUp, findings, openText } from './support';

const run = promisify(execFile);

/** The ids of the language server's processes that this extension host has started. */
async function servers(): Promise<readonly number[]> {
  const { stdout } = await run('ps', ['-A', '-o', 'pid=,ppid=,args=']);
  return stdout.split('\n').flatMap(line => {
    const [, pid, parent, command = ''] = /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line) ?? [];
    return Number(parent) === process.pid && /dist[\\/]server\.js/.test(command) ? [Number(pid)] : [];
  });
}

describe('a language server that is killed', () => {
  before(function () {
    // `ps` is not on Windows; the client is the same there.
    if (process.platform === 'win32') this.skip();
  });
  afterEach(() => cleanUp());

  it('comes back with what was open, and leaves the text alone', async () => {
    const editor = await openText('id: crash-test\ntitle: Test\n<|>stages: []\n');
    const { document } = editor;
    await findings(document.uri, codes => codes.length > 0 && !codes.includes('unknown-key'));
    await editor.edit(edit => edit.insert(new vscode.Position(2, 0), 'titel: Unsaved\n'));
    await findings(document.uri, codes => codes.includes('unknown-key'));
    const [killed] = await servers();
    assert.ok(killed, 'the server has a process of its own');

    process.kill(killed, 'SIGKILL');
    const [successor] = await waitUntil(
      async () => {
        const running = await servers();
        return running.length > 0 && !running.includes(killed) && running;
      },
      { what: 'another server process', timeoutMs: 15_000 },
    );
    assert.notEqual(successor, killed);
    // Closed documents have no findings: it is of the text that was never saved.
    await editor.edit(edit => edit.insert(new vscode.Position(3, 0), 'owner: [me]\n'));
    await findings(document.uri, codes => codes.includes('unknown-key') && codes.includes('schema'));

    assert.equal(
      document.getText(),
      'id: crash-test\ntitle: Test\ntitel: Unsaved\nowner: [me]\nstages: []\n',
    );
    assert.ok(document.isDirty);
    assert.equal(vscode.window.activeTextEditor?.document, document);
  });
});
