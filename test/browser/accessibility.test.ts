import assert from 'node:assert/strict';
import type { Frame } from 'playwright-core';
import { accessibilityProblems } from './support/axe';
import { TABS, tabIsFilled } from './support/tabs';
import { THEMES, useTheme } from './support/themes';
import { useWorkbench } from './support/workbench';

const SAMPLE = 'buchladen.journey.yaml';

describe('the preview, by what axe finds', () => {
  const vscode = useWorkbench();
  let page: Frame;

  before(async () => {
    await vscode.openFile(SAMPLE);
    page = await vscode.previewFrame('Map: ');
    await page.getByRole('tab', { name: 'Map' }).waitFor();
  });

  /** What is wrong with each tab, by its name; only those with which something is. */
  const problemsByTab = async (): Promise<Readonly<Record<string, readonly string[]>>> => {
    const found: Record<string, readonly string[]> = {};
    for (const name of TABS) {
      await page.getByRole('tab', { name }).click();
      await tabIsFilled(page);
      const problems = await accessibilityProblems(page);
      if (problems.length > 0) found[name] = problems;
    }
    return found;
  };

  for (const theme of THEMES) {
    it(`has nothing wrong with any tab in ${theme}`, async function () {
      this.timeout(60_000);
      await useTheme(vscode.folder, theme, page);
      assert.deepEqual(await problemsByTab(), {});
    });
  }

  it('has nothing wrong where the system forces its colours', async function () {
    this.timeout(60_000);
    await vscode.page.emulateMedia({ forcedColors: 'active' });
    assert.deepEqual(await problemsByTab(), {});
    await vscode.page.emulateMedia({ forcedColors: null });
  });

  it('has nothing wrong where there is room for all at once', async () => {
    await vscode.page.setViewportSize({ width: 2800, height: 1400 });
    await page.getByRole('tab', { name: 'Overview' }).click();
    await page.getByRole('region', { name: 'Checklist' }).waitFor();
    assert.deepEqual(await accessibilityProblems(page), []);
    await vscode.page.setViewportSize({ width: 1440, height: 900 });
    await page.getByRole('tab', { name: 'Checklist' }).waitFor();
  });

  it('has nothing wrong with what lies over it', async () => {
    await page.getByRole('tab', { name: 'Map' }).click();
    await page.getByRole('button', { name: 'View', exact: true }).click();
    assert.deepEqual(await accessibilityProblems(page), []);
    await vscode.page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Keyboard' }).click();
    await page.getByRole('dialog').waitFor();
    assert.deepEqual(await accessibilityProblems(page), []);
    await vscode.page.keyboard.press('Escape');
  });

  it('would be told what is wrong', async () => {
    await page.evaluate(() => document.querySelector('main')?.append(document.createElement('button')));
    assert.deepEqual(
      (await accessibilityProblems(page)).map(problem => problem.split(':')[0]),
      ['button-name'],
    );
  });
});
