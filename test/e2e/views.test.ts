import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { waitUntil } from '../../tools/host/src/wait';
import { cleanUp, openText } from './support';

const text =
  'id: views-test\ntitle: Test\nstages:\n  - id: a\n    title: A\n    phase: before\n    steps:\n      - id: look\n        title: I look\n        touchpoints: [web-shop]\n';

describe('how a journey looks in the editor', () => {
  afterEach(() => cleanUp());

  it('has colours by meaning, folds and hints', async () => {
    const { document } = await openText(`<|>${text}`);
    const legend = await waitUntil(
      async () =>
        vscode.commands.executeCommand<vscode.SemanticTokensLegend | undefined>(
          'vscode.provideDocumentSemanticTokensLegend',
          document.uri,
        ),
      { what: 'the legend of the tokens', timeoutMs: 15_000 },
    );
    assert.ok(legend.tokenTypes.includes('touchpoint'));
    const tokens = await vscode.commands.executeCommand<vscode.SemanticTokens>(
      'vscode.provideDocumentSemanticTokens',
      document.uri,
    );
    assert.equal(tokens.data.length, 5 * 5);
    const folds = await vscode.commands.executeCommand<vscode.FoldingRange[]>(
      'vscode.executeFoldingRangeProvider',
      document.uri,
    );
    assert.deepEqual(
      folds.map(({ start }) => start),
      [2, 3, 6, 7],
    );
    const whole = new vscode.Range(0, 0, document.lineCount, 0);
    const [hint] = await vscode.commands.executeCommand<vscode.InlayHint[]>(
      'vscode.executeInlayHintProvider',
      document.uri,
      whole,
    );
    assert.deepEqual(hint?.position, document.positionAt(text.indexOf('web-shop') + 'web-shop'.length));
  });

  it('goes on with a list after Enter', async () => {
    const { document } = await openText(`${text.replace(' [web-shop]', '\n          - web-shop')}<|>`);
    const end = text.indexOf('[web-shop]') + '\n          - web-shop'.length - 1;
    const editor = vscode.window.activeTextEditor;
    assert.ok(editor);
    const cursor = document.positionAt(end);
    editor.selection = new vscode.Selection(cursor, cursor);
    await vscode.commands.executeCommand('default:type', { text: '\n' });
    await waitUntil(() => document.lineAt(cursor.line + 1).text === '          - ', {
      what: 'a dash on the new line',
      timeoutMs: 15_000,
    });
  });
});
