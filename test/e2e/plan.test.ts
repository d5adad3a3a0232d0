import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { cleanUp, openText } from './support';

describe('an improvement plan', () => {
  afterEach(() => cleanUp());

  it('is written beside its journey, and only once', async () => {
    const editor = await openText('<|>id: plan-test\ntitle: Test\nstages:\n  - id: a\n    title: A\n');
    const journey = editor.document.uri;
    await vscode.commands.executeCommand('journey.createPlan');
    const { document } = vscode.window.activeTextEditor ?? assert.fail('no editor is open');
    assert.equal(document.uri.path, journey.path.replace('.journey.yaml', '.plan.yaml'));
    const text = document.getText();
    assert.match(text, /^id: plan-test-plan$/m);
    assert.match(text, /^ {2}- id: inventory$/m);

    await document.save();
    await vscode.commands.executeCommand('journey.createPlan', journey);
    assert.equal(document.getText(), text, 'the plan that is there stays as it is');
    const plans = await vscode.workspace.findFiles('**/test-*.plan.yaml');
    assert.equal(plans.length, 1);

    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    await vscode.workspace.fs.delete(document.uri);
    await vscode.window.showTextDocument(journey);
  });
});
