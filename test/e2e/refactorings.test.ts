import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { waitUntil } from '../../tools/host/src/wait';
import { cleanUp, openText } from './support';

const text =
  'id: refactorings-test\ntitle: Test\nlanguage: sv\nstages:\n  - id: a\n    title: A\n    phase: before\n    steps:\n      - id: look\n        title: I look\n        touchpoints:\n          - id: refactored-<|>kiosk\n            title: Kiosk # new\n';

describe('refactoring in the editor', () => {
  let made: vscode.Uri | undefined;
  afterEach(async () => {
    if (made) await vscode.workspace.fs.delete(made);
    await cleanUp();
  });

  it('moves a touchpoint to a new library', async () => {
    const { document, selection } = await openText(text);
    const action = await waitUntil(
      async () => {
        const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
          'vscode.executeCodeActionProvider',
          document.uri,
          selection,
          'refactor.extract',
        );
        return actions.find(({ title }) => title.includes('refactored-kiosk'));
      },
      { what: 'the refactoring is offered', timeoutMs: 15_000 },
    );
    assert.ok(action.edit);
    await vscode.workspace.applyEdit(action.edit);
    assert.ok(document.getText().endsWith('touchpoints:\n          - refactored-kiosk\n'));
    made = document.uri.with({ path: document.uri.path.replace('.journey.yaml', '.touchpoints.yaml') });
    const library = await vscode.workspace.openTextDocument(made);
    assert.equal(
      library.getText(),
      'language: sv\n\ntouchpoints:\n  - id: refactored-kiosk\n    title: Kiosk # new\n',
    );
    await library.save();
  });
});
