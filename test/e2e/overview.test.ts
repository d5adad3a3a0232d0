import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { waitUntil } from '../../tools/host/src/wait';
import { cleanUp, openText } from './support';

const text = `<|>id: overview-test
title: Test
touchpoints:
  - id: overview-kiosk
    title: Kiosk
stages:
  - id: s
    title: S
    phase: before
    steps:
      - { id: p, title: P, touchpoints: [overview-kiosk] }
      - { id: q, title: Q, touchpoints: [overview-kiosk] }
`;

describe('overviews in the editor', () => {
  afterEach(() => cleanUp());

  it('tell above a definition how often it is used, and show where on a click', async () => {
    const editor = await openText(text);
    const lens = await waitUntil(
      async () => {
        const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>(
          'vscode.executeCodeLensProvider',
          editor.document.uri,
          10,
        );
        return lenses.find(({ command }) => command?.title === '2 references');
      },
      { what: 'the number of references is shown', timeoutMs: 15_000 },
    );
    assert.equal(lens.range.start.line, 3);
    assert.equal(lens.command?.command, 'journey.showReferences');
    await vscode.commands.executeCommand(lens.command.command, ...(lens.command.arguments ?? []));
    await vscode.commands.executeCommand('closeReferenceSearch');
  });

  it('find a touchpoint by its title among all files', async () => {
    await openText(text.replace('title: Kiosk', 'title: Overview kiosk'));
    const found = await waitUntil(
      async () => {
        const symbols = await vscode.commands.executeCommand<vscode.SymbolInformation[]>(
          'vscode.executeWorkspaceSymbolProvider',
          'overview kiosk',
        );
        return symbols.find(({ name }) => name === 'Overview kiosk');
      },
      { what: 'the touchpoint is found', timeoutMs: 15_000 },
    );
    assert.equal(found.location.range.start.line, 3);
  });
});
