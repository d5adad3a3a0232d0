import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { waitUntil } from '../../tools/host/src/wait';

const EXTENSION_ID = 'journey-as-code.journey-as-code';

describe('activation', () => {
  it('opens *.journey.yaml in the language "journey" and activates the extension', async () => {
    const [file] = await vscode.workspace.findFiles('**/*.journey.yaml', null, 1);
    assert.ok(file, 'the samples hold a *.journey.yaml file');

    const document = await vscode.workspace.openTextDocument(file);
    await vscode.window.showTextDocument(document);

    assert.equal(document.languageId, 'journey');
    const extension = vscode.extensions.getExtension(EXTENSION_ID);
    assert.ok(extension, `${EXTENSION_ID} is installed`);
    await waitUntil(() => extension.isActive, { what: 'the extension is active', timeoutMs: 10_000 });
  });
});
