import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Frame } from 'playwright-core';
import { useWorkbench } from './support/workbench';

const NAME = 'kept.journey.yaml';
const LOADING_MS = 60_000; // a window starts its extensions and the server anew
const TEXT = `id: kept
title: Kept
stages:
  - id: buy
    title: Buying
    phase: during
    steps:
      - id: look
        title: I look around
        actions: [Scroll]
        sentiment: 1
        touchpoints: [website]
      - id: pay
        title: I pay
        sentiment: -1
`;

describe('the preview, when the window is loaded anew', () => {
  const vscode = useWorkbench();
  const preview = (): Promise<Frame> => vscode.previewFrame('Map: Kept');

  before(async function () {
    this.timeout(2 * LOADING_MS);
    await writeFile(join(vscode.folder, NAME), TEXT);
    await vscode.openFile(NAME);
    await vscode.command('Journey: Open Preview to the Side');
    const page = await preview();
    await page.getByRole('heading', { level: 1, name: 'Kept' }).waitFor();
    await page.getByRole('button', { name: 'View', exact: true }).click();
    await page.getByRole('checkbox', { name: 'Actions' }).uncheck();
    await vscode.page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Smaller (−)' }).click();
    await page
      .getByRole('button', { name: /^Step: I pay/ })
      .first()
      .click();
    await page.getByRole('button', { name: 'Pin to this journey' }).click();
    await vscode.tab('Map: Kept (pinned)').waitFor();
    await vscode.reload('Map: Kept (pinned)');
    await (await preview()).getByRole('heading', { level: 1, name: 'Kept' }).waitFor({ timeout: LOADING_MS });
  });

  it('is pinned to its journey still', async () => {
    await (await preview()).getByRole('heading', { level: 1, name: 'Kept' }).waitFor();
  });

  it('has the lanes, the size and the selection that it had', async () => {
    const page = await preview();
    await page.getByRole('button', { name: 'Show everything again: 1 lane hidden' }).waitFor();
    await page.getByRole('button', { name: 'Now 83%. Show in natural size (0)' }).waitFor();
    await page.locator('[aria-current="true"][data-item="card:step/pay"]').waitFor();
  });
});
