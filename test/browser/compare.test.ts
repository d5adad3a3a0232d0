import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Frame } from 'playwright-core';
import { useWorkbench } from './support/workbench';

const run = promisify(execFile);
const LOADING_MS = 60_000; // a window starts its extensions and the server anew
const NAME = 'compared.journey.yaml';
const LIBRARY = 'compared.touchpoints.yaml';
const OLD = `id: compared
title: A coffee to go
stages:
  - id: buy
    title: Buying
    phase: during
    steps:
      - id: queue
        title: I wait in line
        sentiment: -2
        touchpoints: [counter]
      - id: ask
        title: I ask for the menu
        sentiment: 1
      - id: pay
        title: I pay
        sentiment: 0
`;
const NEW = OLD.replace(/ {6}- id: ask\n.*\n.*\n/, '')
  .replace('sentiment: -2', 'sentiment: 1')
  .concat('      - id: drink\n        title: I drink\n        sentiment: 2\n');
const library = (status: string) =>
  `touchpoints:\n  - id: counter\n    title: The counter\n    status: ${status}\n`;

describe('a journey, compared', () => {
  const vscode = useWorkbench();

  const git = (...args: readonly string[]) =>
    run('git', ['-C', vscode.folder, '-c', 'user.name=Ann', '-c', 'user.email=a@example.com', ...args]);
  const write = (name: string, text: string) => writeFile(join(vscode.folder, name), text);
  const preview = (): Promise<Frame> => vscode.previewFrame('Map: ');

  before(async () => {
    await git('init', '--quiet', '--initial-branch=main');
    await write(NAME, OLD);
    await write(LIBRARY, library('needs_improvement'));
    await git('add', NAME, LIBRARY);
    await git('commit', '--quiet', '--message=How it was');
    await write(NAME, NEW);
    await write(LIBRARY, library('works'));
    await vscode.openFile(NAME);
  });

  it('with a commit, shows what is different in words, on the cards and as a ghost of the old curve', async () => {
    await vscode.openCommand('Journey: Compare with a Git Revision…');
    await vscode.page.getByPlaceholder('Compare with which state?').fill('How it was');
    await vscode.page.keyboard.press('Enter');
    const page = await preview();
    await page.getByText(/Compared with “[0-9a-f]{7} How it was”/).waitFor();
    const comparison = page.getByRole('region', { name: 'Comparison' });
    assert.deepEqual(
      (await comparison.locator('.difference__text').allTextContents()).map(text => text.trim()),
      [
        'Step “I wait in line”: Sentiment changed from −2 to +1',
        'Touchpoint “The counter”: Status changed from “needs_improvement” to “works”',
        'Step “I ask for the menu” removed',
        'Step “I drink” added',
      ],
    );
    await page.getByRole('note', { name: 'new: I drink' }).waitFor();
    await page.getByRole('note', { name: /^changed: The counter/ }).waitFor();
    assert.equal(await page.locator('.ghost__point').count(), 2);
  });

  it('leads from a difference to its source, also into a library', async () => {
    await (await preview()).getByRole('button', { name: /The counter”: Status changed/ }).click();
    await vscode.tab(LIBRARY).waitFor();
    await vscode.page.getByText(/Ln 4, Col/).waitFor();
  });

  it('is compared still when the window is loaded anew', async function () {
    this.timeout(2 * LOADING_MS);
    await vscode.reload('Map: A coffee to go');
    const page = await preview();
    await page.getByText(/Compared with “[0-9a-f]{7} How it was”/).waitFor({ timeout: LOADING_MS });
  });

  it('follows while the text is typed', async () => {
    await vscode.openFile(NAME);
    await vscode.select('title: I pay');
    await vscode.typeText('title: I pay by card');
    await (await preview()).getByText('Step “I pay” is now called “I pay by card”').first().waitFor();
  });

  it('is left with Escape, and is the journey alone again', async () => {
    const page = await preview();
    const comparison = page.getByRole('region', { name: 'Comparison' });
    await comparison.getByRole('button', { name: 'Changes' }).focus();
    await vscode.page.keyboard.press('Escape');
    await comparison.waitFor({ state: 'detached' });
    assert.equal(await page.locator('.mark').count(), 0);
    await page
      .getByRole('button', { name: /^Step: I drink/ })
      .first()
      .waitFor();
  });

  it('with its future variant, shows that one and what it changes', async () => {
    await write(
      'compared-2.journey.yaml',
      NEW.replace('id: compared', 'id: compared-2\nstate: future\nvariant_of: compared')
        .replace('A coffee to go', 'A coffee, at once')
        .replace('I drink', 'I enjoy it'),
    );
    await vscode.page.keyboard.press('Control+1');
    // The list of Ctrl+P may still be the one from before the file came; the explorer watches.
    await vscode.page.getByRole('treeitem', { name: 'compared-2.journey.yaml' }).dblclick();
    await vscode.tab('compared-2.journey.yaml').waitFor();
    await vscode.page.keyboard.press('Control+1');
    await vscode.openFile(NAME);
    await vscode.command('Journey: Compare with the Future Variant');
    const page = await preview();
    await page.getByRole('heading', { level: 1, name: 'A coffee, at once' }).waitFor();
    await page.getByText('Step “I drink” is now called “I enjoy it”').first().waitFor();
  });
});
