import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { waitUntil } from '../../tools/host/src/wait';
import { fileUri } from './support';

const library = 'touchpoints:\n  - id: rename-kiosk # the one in the hall\n    title: Kiosk\n';
const journey = (id: string) =>
  `id: ${id}\ntitle: Test\nstages:\n  - id: s\n    title: S\n    phase: before\n    steps:\n      - id: p\n        title: P\n        touchpoints: [rename-kiosk] # why\n`;
const metrics = (file: string) =>
  `metrics:\n  - id: rename-nps\n    type: nps\n    source: { file: ${file} } # ours\n`;
const root = fileUri('rename-test');
const inRoot = (name: string) => vscode.Uri.joinPath(root, name);

describe('renaming in the editor', () => {
  afterEach(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await vscode.workspace.fs.delete(root, { recursive: true });
  });

  it('changes a touchpoint in its library and in three journeys, as one edit, and keeps comments', async () => {
    await write({ 'a.touchpoints.yaml': library });
    for (const id of ['rename-a', 'rename-b', 'rename-c'])
      await write({ [`${id}.journey.yaml`]: journey(id) });
    const { uri } = await open('a.touchpoints.yaml');
    const position = new vscode.Position(1, 10);
    await waitUntil(async () => (await references(uri, position)).length === 4, {
      what: 'the references of all files',
      timeoutMs: 15_000,
    });
    const edit = await vscode.commands.executeCommand<vscode.WorkspaceEdit>(
      'vscode.executeDocumentRenameProvider',
      uri,
      position,
      'rename-till',
    );
    assert.equal(edit.size, 4);
    assert.ok(await vscode.workspace.applyEdit(edit));
    assert.equal(await textOf('a.touchpoints.yaml'), library.replace('rename-kiosk', 'rename-till'));
    for (const id of ['rename-a', 'rename-b', 'rename-c'])
      assert.equal(await textOf(`${id}.journey.yaml`), journey(id).replace('rename-kiosk', 'rename-till'));
  });

  it('says why a built-in touchpoint keeps its name', async () => {
    await write({ 'a.journey.yaml': journey('rename-d').replace('rename-kiosk', 'checkout') });
    const { uri } = await open('a.journey.yaml');
    const prepared = vscode.commands.executeCommand('vscode.prepareRename', uri, new vscode.Position(9, 25));
    await assert.rejects(async () => prepared, /“checkout” is built in/);
  });

  it('lets a metric follow its data file into another folder', async () => {
    await write({ 'in/nps.csv': 'date,score\n', 'a.metrics.yaml': metrics('in/nps.csv') });
    await open('a.metrics.yaml');
    const move = new vscode.WorkspaceEdit();
    move.renameFile(inRoot('in'), inRoot('data'));
    assert.ok(await vscode.workspace.applyEdit(move));
    await waitUntil(async () => (await textOf('a.metrics.yaml')) === metrics('data/nps.csv'), {
      what: 'the new path of the data file',
      timeoutMs: 15_000,
    });
  });
});

async function write(files: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, text] of Object.entries(files))
    await vscode.workspace.fs.writeFile(inRoot(name), new TextEncoder().encode(text));
}

async function open(name: string): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument(inRoot(name));
  await vscode.window.showTextDocument(document);
  return document;
}

async function textOf(name: string): Promise<string> {
  return (await vscode.workspace.openTextDocument(inRoot(name))).getText();
}

function references(uri: vscode.Uri, position: vscode.Position): Thenable<vscode.Location[]> {
  return vscode.commands.executeCommand('vscode.executeReferenceProvider', uri, position);
}
