import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { codeOf, fileUri, findings } from './support';

const NAME = 'only-for-the-task.journey.yaml';

describe('a task', () => {
  const uri = fileUri(NAME);
  // Not opened: what is found in it, only the task can have found.
  before(() =>
    vscode.workspace.fs.writeFile(uri, new TextEncoder().encode('id: task\ntitel: T\nstages: []\n')),
  );
  after(() => vscode.workspace.fs.delete(uri));

  it('checks the folder with the command line, and shows what it finds as problems', async () => {
    const [task] = await vscode.tasks.fetchTasks({ type: 'journey' });
    assert.ok(task, 'a task is offered');
    const ended = new Promise<number | undefined>(resolve => {
      const listening = vscode.tasks.onDidEndTaskProcess(({ execution, exitCode }) => {
        if (execution.task.name !== task.name) return;
        listening.dispose();
        resolve(exitCode);
      });
    });
    await vscode.tasks.executeTask(task);
    assert.equal(await ended, 1, 'the samples have errors');
    const found = await findings(uri, codes => codes.includes('unknown-key'));
    const typo = found.find(diagnostic => codeOf(diagnostic) === 'unknown-key');
    assert.deepEqual(typo?.range.start, new vscode.Position(1, 0));
    assert.equal(typo?.severity, vscode.DiagnosticSeverity.Error);
    assert.match(typo?.message ?? '', /“titel”/);
  });
});
