import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Frame } from 'playwright-core';
import { Preview } from './support/preview';
import { useWorkbench } from './support/workbench';

const NAME = 'kept.journey.yaml';
const LOADING_MS = 60_000; // a window starts its extensions and the server anew
const STEPS = Array.from(
  { length: 12 },
  (_, index) => `      - id: step-${index}
        title: Step ${index}
        actions: [Scroll]
        sentiment: { operations-lead: 1, shift-manager: -1 }
        touchpoints: [website, checkout, invoice, chatbot, blog, forum]
`,
);
const TEXT = `id: kept
title: Kept
personas: [operations-lead, shift-manager]
stages:
  - id: buy
    title: Buying
    phase: during
    steps:
${STEPS.join('')}plan:
  id: better
  title: Better buying
  start: 2026-09-01
  steps:
    - { id: first, title: First, days: [1, 7] }
    - { id: second, title: Second, days: [8, 14] }
`;

/** How far the part of the page that is shown is scrolled. */
function scrollOf(page: Frame): Promise<readonly [left: number, top: number]> {
  return page
    .locator('[role="tabpanel"]:not([hidden])')
    .locator('.map-scroll, .scroll')
    .evaluate(({ scrollLeft, scrollTop }) => [scrollLeft, scrollTop] as const);
}

describe('what the reader has set in the preview', () => {
  const vscode = useWorkbench();
  const preview = new Preview(vscode);
  const [onMap, inChecklist] = [[320, 30] as const, [0, 120] as const];

  before(async function () {
    this.timeout(2 * LOADING_MS);
    const page = await preview.open({ [NAME]: TEXT }, 'Kept');
    await page.getByRole('button', { name: 'View', exact: true }).click();
    await page.getByRole('checkbox', { name: 'Actions' }).uncheck();
    await page.getByLabel('Group touchpoints by').selectOption('channel');
    await page.getByLabel('Whose journey').selectOption('shift-manager');
    await vscode.page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Smaller (−)' }).click();
    await page.getByRole('button', { name: /^Step: Step 3/ }).click();
    await page.locator('[aria-current="true"][data-item="card:step/step-3"]').waitFor();
    await page.locator('.map-scroll').evaluate((map, [left, top]) => map.scrollTo(left, top), onMap);
    await preview.openTab('Checklist');
    await page.getByText('Open', { exact: true }).click();
    await page.getByRole('searchbox', { name: 'Find checks' }).fill('e');
    await page.getByRole('button', { name: /^Chatbot/, expanded: true }).click();
    await page
      .locator('.pane--checklist .scroll')
      .evaluate((list, [, top]) => list.scrollTo(0, top), inChecklist);
    await preview.openTab('Plan');
    await page.getByRole('button', { name: 'First', exact: true, expanded: true }).click();
    await page.getByRole('button', { name: 'Second', exact: true, expanded: false }).click();
    await page.getByRole('button', { name: 'Pin to this journey' }).click();
    await vscode.tab('Map: Kept (pinned)').waitFor();
  });

  /** Fails unless everything is as it was set; the tab that was open last is open. */
  async function isAsItWas(): Promise<void> {
    const page = await preview.page();
    await page.getByRole('tab', { name: 'Plan', selected: true }).waitFor();
    await page.getByRole('button', { name: 'First', exact: true, expanded: false }).waitFor();
    await page.getByRole('button', { name: 'Second', exact: true, expanded: true }).waitFor();

    await preview.openTab('Checklist');
    await page.getByRole('radio', { name: 'Open', checked: true }).waitFor();
    assert.equal(await page.getByRole('searchbox', { name: 'Find checks' }).inputValue(), 'e');
    await page.getByRole('button', { name: /^Chatbot/, expanded: false }).waitFor();
    assert.deepEqual(await scrollOf(page), inChecklist);

    await preview.openTab('Map');
    for (const set of ['1 lane hidden', 'Channel', 'The shift manager'])
      await page.getByRole('button', { name: `Show everything again: ${set}` }).waitFor();
    await page.getByRole('button', { name: 'Now 83%. Show in natural size (0)' }).waitFor();
    await page.locator('[aria-current="true"][data-item="card:step/step-3"]').waitFor();
    assert.deepEqual(await scrollOf(page), onMap);
    await preview.openTab('Plan');
  }

  it('stays while the text changes', async () => {
    await writeFile(join(vscode.folder, NAME), TEXT.replace('title: Kept', 'title: Kept on'));
    const page = await preview.page();
    await page.getByRole('heading', { level: 1, name: 'Kept on' }).waitFor();
    await isAsItWas();
  });

  it('stays when the window is loaded anew, and so does the pin', async function () {
    this.timeout(2 * LOADING_MS);
    await vscode.reload('Map: Kept on (pinned)');
    const page = await preview.page();
    await page.getByRole('heading', { level: 1, name: 'Kept on' }).waitFor({ timeout: LOADING_MS });
    await isAsItWas();
  });
});
