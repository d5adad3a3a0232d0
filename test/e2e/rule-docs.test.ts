import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { waitUntil } from '../../tools/host/src/wait';
import { cleanUp, codeOf, findings, openText } from './support';

const text = '<|>id: docs-test\ntitle: Test\nstages: []\n';

describe('the documentation of a rule', () => {
  afterEach(async () => {
    await vscode.workspace.getConfiguration('journey').update('language', undefined, true);
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await cleanUp();
  });

  it('is shown rendered, in the display language', async () => {
    await vscode.workspace.getConfiguration('journey').update('language', 'de', true);
    await vscode.commands.executeCommand('journey.openRuleDocs', 'missing-owner');
    const uri = await renderedPage();
    assert.equal(uri.path, '/de/missing-owner.md');
    const page = await vscode.workspace.openTextDocument(uri);
    assert.match(page.getText(), /^# missing-owner\n\n[\s\S]*Schweregrad: \*\*Warnung\*\*\./);
  });

  it('is a click away from the finding, and offered beside the quick fixes', async () => {
    const editor = await openText(text);
    const { uri } = editor.document;
    const found = await findings(uri, codes => codes.includes('missing-owner'));
    const finding = found.find(one => codeOf(one) === 'missing-owner') ?? assert.fail('it is found');
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      uri,
      finding.range,
    );
    const offered = actions.filter(({ command }) => command?.command === 'journey.openRuleDocs');
    assert.ok(offered.some(({ title }) => title === 'Open the documentation of missing-owner'));

    assert.ok(typeof finding.code === 'object');
    await vscode.commands.executeCommand('vscode.open', finding.code.target);
    assert.equal((await renderedPage()).path, '/en/missing-owner.md');
  });

  it('is where the rule’s name leads', async () => {
    const editor = await openText(`# journey-disable-next-line missing-<|>owner\n${text.replace('<|>', '')}`);
    const [link] = await vscode.commands.executeCommand<vscode.LocationLink[]>(
      'vscode.executeDefinitionProvider',
      editor.document.uri,
      editor.selection.active,
    );
    assert.equal(link?.targetUri.toString(), 'journey-rule:/en/missing-owner.md');
  });

  it('is that of the finding at the cursor', async () => {
    const editor = await openText('id: docs-test\ntitle: Test\n<|>stagess: []\nstages: []\n');
    await findings(editor.document.uri, codes => codes.includes('unknown-key'));
    await vscode.commands.executeCommand('journey.openRuleDocs');
    assert.equal((await renderedPage()).path, '/en/unknown-key.md');
  });
});

/** The page that the active tab shows with VS Code's Markdown preview, not as source text. */
function renderedPage(): Promise<vscode.Uri> {
  return waitUntil(
    () => {
      const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
      const isPage = input instanceof vscode.TabInputCustom && input.uri.scheme === 'journey-rule';
      return isPage && input.viewType === 'vscode.markdown.preview.editor' && input.uri;
    },
    { what: 'the page of a rule, rendered', timeoutMs: 10_000 },
  );
}
