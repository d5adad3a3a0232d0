import assert from 'node:assert/strict';
import type { Locator } from 'playwright-core';
import { Preview } from './support/preview';
import { useWorkbench } from './support/workbench';

const TEXT = `id: hebrew
title: דרך הלקוח אל המוצר שלנו!
scenario: לקוחה קונה אופניים בחנות מקוונת.
stages:
  - id: search
    title: חיפוש!
    goal: למצוא אופניים (טובים).
    phase: before
    steps:
      - id: find
        title: מחפשת אופניים אצל
          Google, ומשווה מחירים!
        sentiment: 1
        actions: [קוראת המלצות של אחרים!]
        touchpoints: [{ id: site, title: אתר החנות!, channel: website }]
      - { id: buy, title: Pays at once., sentiment: -1, touchpoints: [website] }
`;

/** The letters of an element's line as they stand, from left to right: each with the middle of its place. */
const fromLeft = (line: Locator): Promise<string> =>
  line.evaluate(element => {
    const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    const signs: { sign: string; x: number }[] = [];
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      for (const [index, sign] of [...(node.nodeValue ?? '')].entries()) {
        range.setStart(node, index);
        range.setEnd(node, index + 1);
        const { left, width } = range.getBoundingClientRect();
        if (width > 0 && sign.trim()) signs.push({ sign, x: left + width / 2 });
      }
    }
    return signs
      .sort((a, b) => a.x - b.x)
      .map(({ sign }) => sign)
      .join('');
  });

describe('a journey that is written from right to left', () => {
  const vscode = useWorkbench();
  const preview = new Preview(vscode);

  before(async () => {
    await preview.open({ 'hebrew.journey.yaml': TEXT }, 'דרך הלקוח אל המוצר שלנו!');
  });

  it('ends at the left, in its title, headings and cards', async () => {
    const page = await preview.page();
    const lines = page.locator('.card--steps .card__line');
    await vscode.screenshot('right to left');
    assert.equal(await fromLeft(page.locator('.stage__line').first()), '!שופיח');
    assert.equal(await fromLeft(page.locator('.card--touchpoints .card__line').first()), '!תונחהרתא');
    const all = await lines.count();
    const shown = await Promise.all(Array.from({ length: all }, (_, index) => fromLeft(lines.nth(index))));
    assert.deepEqual(shown, ['לצאםיינפואתשפחמ', 'הוושמו,Google', '!םיריחמ', 'Paysatonce.']);
  });

  it('begins at the right of its stages', async () => {
    const page = await preview.page();
    const gaps = await page.locator('.stage__title, .stage__goal').evaluateAll(texts =>
      texts.map(text => {
        const stage = text.closest('.stage');
        return stage && Math.round(stage.getBoundingClientRect().right - text.getBoundingClientRect().right);
      }),
    );
    assert.deepEqual(gaps, [10, 10]);
  });

  it('ends at the left in its tables', async () => {
    const page = await preview.openTab('Table');
    const cell = page.getByRole('rowheader').first();
    assert.equal(await fromLeft(cell), '!שופיח');
    await vscode.screenshot('right to left, as tables');
  });
});
