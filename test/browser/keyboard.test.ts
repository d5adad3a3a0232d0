import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Frame } from 'playwright-core';
import { waitUntil } from '../../tools/host/src/wait';
import { TABS, tabIsFilled } from './support/tabs';
import { useWorkbench } from './support/workbench';

const NAME = 'keys.journey.yaml';
const TEXT = `id: keys
title: Keys
stages:
  - id: look
    title: Looking
    phase: before
    steps:
      - id: read
        title: I read
        sentiment: 1
        touchpoints: [website]
  - id: buy
    title: Buying
    phase: during
    steps:
      - id: pay
        title: I pay
        sentiment: -1
        touchpoints:
          - checkout # at the till
opportunities:
  - { id: faster, title: Pay faster, from: [pay], customer_value: 5, business_value: 4, effort: 2 }
`;

describe('the preview, by keyboard alone', () => {
  const vscode = useWorkbench();
  let page: Frame;
  const press = (key: string): Promise<void> => vscode.page.keyboard.press(key);
  const focused = (selector: string) => page.locator(`${selector}:focus`);

  before(async () => {
    await writeFile(join(vscode.folder, NAME), TEXT);
    await vscode.openFile(NAME);
    await vscode.command('Journey: Open Preview to the Side');
    page = await vscode.previewFrame('Map: ');
    await page.getByRole('heading', { level: 1, name: 'Keys' }).waitFor();
  });

  /** Goes to a tab with the arrow keys, from whichever one has the focus. */
  const goToTab = async (name: (typeof TABS)[number]): Promise<void> => {
    await press('Home');
    for (const _ of TABS.slice(0, TABS.indexOf(name))) await press('ArrowRight');
    await focused('[role="tab"]')
      .and(page.getByRole('tab', { name, selected: true }))
      .waitFor();
  };

  it('comes to the tabs from the top of the page', async () => {
    // VS Code's own key for the second group of editors.
    await press('Control+2');
    await waitUntil(
      async () => {
        await press('Tab');
        return (await focused('[role="tab"]').count()) > 0;
      },
      { what: 'a tab has the focus', timeoutMs: 15_000 },
    );
  });

  for (const tab of TABS) {
    it(`comes to everything in ${tab}, and sees where it is`, async () => {
      await goToTab(tab);
      await tabIsFilled(page);
      const names = await page.evaluate(nameStops);
      const [seen, unseen] = [new Set<string>(), new Set<string>()];
      for (let presses = 0; presses < names.length + 5 && seen.size < names.length; presses++) {
        const { name, isMarked } = await page.evaluate(focusNow);
        if (name !== null) seen.add(name);
        if (!isMarked) unseen.add(String(name));
        await press('Tab');
      }
      assert.deepEqual([names.filter(name => !seen.has(name)), [...unseen]], [[], []]);
      await page.getByRole('tab', { name: tab }).focus();
    });
  }

  it('goes over the map with the arrows, and from a card into the source', async () => {
    await goToTab('Map');
    await page.locator('button[data-item][tabindex="0"]:not([role])').focus();
    await press('Home');
    await press('ArrowDown');
    await focused('[data-item]')
      .and(page.getByRole('button', { name: /^Step: I read/ }))
      .waitFor();
    await press('ArrowRight');
    await focused('[data-item]')
      .and(page.getByRole('button', { name: /^Step: I pay/ }))
      .waitFor();
    await press('Enter');
    await vscode.page.getByText(/Ln 16, Col/).waitFor();
  });

  it('ticks a check and fills a gap', async () => {
    await page.getByRole('tab', { name: 'Map' }).focus();
    await goToTab('Checklist');
    while ((await focused('input[type="checkbox"]').count()) === 0) await press('Tab');
    await press('Space');
    await waitUntil(async () => (await vscode.page.locator('.tab.dirty', { hasText: NAME }).count()) > 0, {
      what: 'the tick is in the text',
      timeoutMs: 15_000,
    });
    await page.getByRole('tab', { name: 'Checklist' }).focus();
    await goToTab('Coverage');
    const gap = page.getByRole('button', { name: 'Add a touchpoint: Website, Buying' });
    await gap.waitFor();
    while ((await gap.and(focused('button')).count()) === 0) await press('Tab');
    await press('Enter');
    await gap.waitFor({ state: 'detached' });
  });

  it('lists the keys under ?, and gives the focus back when that is closed', async () => {
    await page.getByRole('tab', { name: 'Coverage' }).focus();
    await press('?');
    await page.getByRole('dialog', { name: 'Keyboard' }).waitFor();
    await press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await focused('[role="tab"]').waitFor();
  });
});

// These two run in the page: nothing from outside of them is known there.

/** Gives every element from the focused one on that the tab key must come to a name, and lists the names in order. */
function nameStops(): readonly string[] {
  const here = document.activeElement ?? document.body;
  const stops = [
    ...document.querySelectorAll<HTMLElement>('a[href], button, input, select, summary, [tabindex]'),
  ];
  return stops
    .filter(
      stop =>
        stop.tabIndex >= 0 &&
        !stop.matches(':disabled') &&
        stop.checkVisibility({ visibilityProperty: true }),
    )
    .filter(stop => !(stop instanceof HTMLInputElement && stop.type === 'radio' && !stop.checked))
    .filter(stop => stop === here || here.compareDocumentPosition(stop) & Node.DOCUMENT_POSITION_FOLLOWING)
    .map((stop, index) => {
      const words = stop.ariaLabel ?? stop.textContent?.trim() ?? '';
      stop.dataset.stop = `${index}: ${words.slice(0, 60)}`;
      return stop.dataset.stop;
    });
}

/** Where the focus is, and whether one sees it. */
function focusNow(): { readonly name: string | null; readonly isMarked: boolean } {
  const element = document.activeElement;
  if (!(element instanceof HTMLElement) || element === document.body) return { name: null, isMarked: true };
  const own = [element, ...element.querySelectorAll('*'), element.nextElementSibling, element.parentElement];
  const isMarked = own.some(part => part !== null && getComputedStyle(part).outlineStyle !== 'none');
  return { name: element.dataset.stop ?? null, isMarked };
}
