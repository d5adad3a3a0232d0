import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { useWorkbench } from './support/workbench';

const NAME = 'ticks.journey.yaml';
const TEXT = `id: ticks
title: Ticks
stages:
  - id: buy
    title: Buying
    phase: during
    steps:
      - id: look
        title: I look around
        touchpoints: [web-shop]
      - id: pay
        title: I pay
        touchpoints:
          - use: checkout
            importance: 5
            checklist:
              payment-feels-secure: open # ask Mia
`;

describe('the checks of a journey', () => {
  const vscode = useWorkbench();

  before(async () => {
    await writeFile(join(vscode.folder, NAME), TEXT);
    await vscode.openFile(NAME);
  });

  it('are shown by the fix of a finding, at the touchpoint that it is about', async () => {
    await vscode.goTo(16, 15);
    await vscode.takeFix('Open the checklist');
    const page = await vscode.previewFrame('Map: ');
    await page.getByRole('tab', { name: 'Checklist', selected: true }).waitFor();
    const touchpoint = page.getByRole('button', { name: /^Checkout/, expanded: true });
    await touchpoint.waitFor();
    await page.locator(':focus').getByText('Checkout').waitFor();
  });

  it('are ticked at the cursor, as one step that can be undone', async () => {
    await vscode.tab(NAME).click();
    await vscode.goTo(17, 40);
    await vscode.command('Journey: Toggle a Checklist Item');
    const page = await vscode.previewFrame('Map: ');
    const done = page.getByRole('checkbox', { checked: true });
    await done.waitFor();
    await vscode.save();
    assert.match(
      await vscode.readFile(NAME),
      / {14}payment-feels-secure: \{ status: done, on: \d{4}-\d\d-\d\d.* \} # ask Mia\n$/,
    );
    await vscode.page.keyboard.press('Control+Z');
    await done.waitFor({ state: 'hidden' });
    await vscode.save();
    assert.equal(await vscode.readFile(NAME), TEXT);
  });

  it('are chosen from a list where the cursor is on none', async () => {
    await vscode.goTo(1);
    await vscode.openCommand('Journey: Toggle a Checklist Item');
    await vscode.page.getByPlaceholder('Which check?').fill('secure');
    await vscode.page.keyboard.press('Enter');
    await (await vscode.previewFrame('Map: ')).getByRole('checkbox', { checked: true }).waitFor();
  });
});
