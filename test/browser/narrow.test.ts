import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import type { DisplayLanguage, PlanView } from '../../client/src/preview/messages';
import { view } from '../unit/webview/sample-view';
import { openAlone } from './support/page-alone';
import { useWorkbench } from './support/workbench';

const LANGUAGES = ['en', 'de', 'da'] as const;

/** Steps of one day, of two, and so on. */
const plan: PlanView = {
  ...view.plan,
  days: Array.from({ length: 14 }, (_, index) => `2026-05-${String(index + 4).padStart(2, '0')}`),
  steps: view.plan.steps.flatMap(step =>
    Array.from({ length: 14 }, (_, index) => ({ ...step, id: `s${index}`, last: index + 1 })),
  ),
};

describe('a narrow preview', () => {
  const vscode = useWorkbench();
  let tab: Page;

  const open = async (language: DisplayLanguage) => {
    await openAlone(tab, language, { type: 'show', view: { ...view, language, plan }, language });
    await tab.getByRole('tablist').waitFor();
  };

  before(async () => {
    tab = await vscode.page.context().newPage();
  });

  after(() => tab.close());

  for (const language of LANGUAGES) {
    it(`has room for all tabs, whichever is chosen (${language})`, async () => {
      await open(language);
      const cut: string[] = [];
      // The least widths at which there are icons alone, names alone, and both.
      for (const width of [400, 621, 761]) {
        await tab.setViewportSize({ width, height: 600 });
        for (const one of await tab.getByRole('tab').all()) {
          await one.click();
          const list = tab.getByRole('tablist');
          const isCut = await list.evaluate(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth);
          if (isCut) cut.push(`${await one.getAttribute('title')} at ${width}`);
        }
      }
      assert.deepEqual(cut, []);
    });

    it(`shows the words on the plan’s bars whole or not at all (${language})`, async () => {
      await open(language);
      await tab.setViewportSize({ width: 700, height: 600 });
      await tab.getByRole('tab', { name: 'Plan' }).click();
      const seen = await tab.locator('.bar').evaluateAll(bars =>
        bars.map(bar => {
          const box = bar.getBoundingClientRect();
          const word = bar.querySelector('.step-status__word')?.getBoundingClientRect() ?? box;
          if (word.top >= box.bottom - 2) return 'nothing';
          return word.left >= box.left && word.right <= box.right ? 'whole' : 'cut';
        }),
      );
      assert.deepEqual(new Set(seen), new Set(['nothing', 'whole']));
    });
  }
});
