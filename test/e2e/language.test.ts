import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { waitUntil } from '../../tools/host/src/wait';
import { cleanUp, findings, openText } from './support';

const head =
  'id: language-test\ntitle: Test\nstages:\n  - id: a\n    title: A\n    phase: before\n    steps:\n      - id: look\n        title: I look\n';

describe('the language in the editor', () => {
  afterEach(() => cleanUp());

  it('completes a touchpoint, in place', async () => {
    const editor = await openText(`${head}        touchpoints: [web-sh<|>]\n`);
    const item = await waitUntil(
      async () => {
        const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
          'vscode.executeCompletionItemProvider',
          editor.document.uri,
          editor.selection.active,
        );
        return items.find(({ label }) => (typeof label === 'string' ? label : label.label) === 'web-shop');
      },
      // This may be the first that VS Code hears of the language.
      { what: 'web-shop is offered', timeoutMs: 15_000 },
    );
    assert.equal(editor.document.getText(item.range as vscode.Range), 'web-sh');
  });

  it('explains a built-in touchpoint', async () => {
    const editor = await openText(`${head}        touchpoints: [web-<|>shop]\n`);
    const [hover] = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      editor.document.uri,
      editor.selection.active,
    );
    assert.ok(hover, 'there is a hover');
    assert.match((hover.contents[0] as vscode.MarkdownString).value, /touchpoint `web-shop`/);
  });

  it('leads to the definition of a touchpoint in another file', async () => {
    const editor = await openText(
      `${head}        touchpoints: [<|>language-test-kiosk]\ntouchpoints:\n  - id: language-test-kiosk\n    title: Kiosk\n`,
    );
    const [link] = await vscode.commands.executeCommand<vscode.LocationLink[]>(
      'vscode.executeDefinitionProvider',
      editor.document.uri,
      editor.selection.active,
    );
    assert.equal(editor.document.getText(link?.targetSelectionRange), 'language-test-kiosk');
  });

  it('marks a mistake and mends it', async () => {
    const editor = await openText(`<|>${head.replace('title: Test', 'titel: Test')}`);
    const { uri } = editor.document;
    const found = await findings(uri, codes => codes.includes('unknown-key'));
    const typo = found.find(({ message }) => message.includes('titel'));
    assert.ok(typo, 'the typing error is found');
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      uri,
      typo.range,
    );
    const rename = actions.find(({ title }) => title === 'Rename to “title”');
    assert.ok(rename?.edit, 'its fix is offered');
    await vscode.workspace.applyEdit(rename.edit);
    assert.match(editor.document.getText(), /^id: language-test\ntitle: Test\n/);
    await findings(uri, codes => !codes.includes('unknown-key'));
  });

  it('mends everything at once, as one step that can be undone', async () => {
    const before = head.replace('title: Test', 'titel: Test').replace('phase: before', 'phase: befor');
    const editor = await openText(`<|>${before}`);
    await findings(editor.document.uri, codes => codes.includes('unknown-key') && codes.includes('schema'));
    await vscode.commands.executeCommand('journey.fixAll');
    await findings(editor.document.uri, codes => !codes.includes('unknown-key') && !codes.includes('schema'));
    assert.match(editor.document.getText(), /title: Test\n[\s\S]*phase: before\n/);
    await vscode.commands.executeCommand('undo');
    assert.equal(editor.document.getText(), before);
  });
});
