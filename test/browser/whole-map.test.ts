import assert from 'node:assert/strict';
import { Preview } from './support/preview';
import { useWorkbench } from './support/workbench';

const COUNT = 60;
const STEPS = Array.from(
  { length: COUNT },
  (_, index) =>
    `      - { id: s${index}, title: Step ${index}, sentiment: ${[-2, 2, 2, 1][index % 4]}, touchpoints: [website] }\n`,
);
const TEXT = `id: long
title: Long way
stages:
  - id: all
    title: All
    phase: during
    steps:
${STEPS.join('')}`;

/** One word each: broken, it would take two lines. */
const LANES = ['Steps', 'Sentiment', 'Touchpoints'];

describe('a map of sixty steps', () => {
  const vscode = useWorkbench();
  const preview = new Preview(vscode);
  /** Waits until the map is no wider than its room: cards and stages take a moment to become narrower. */
  const isSeenWhole = async () => {
    const page = await preview.page();
    await page.locator('.map-sheet--whole').waitFor();
    await page.waitForFunction(() => {
      const map = document.querySelector('.map-scroll');
      return map?.scrollWidth === map?.clientWidth;
    });
  };
  const button = async (name: string | RegExp) => (await preview.page()).getByRole('button', { name });

  /** How many marks of the sentiment scale are shown, and whether none covers another. */
  const scale = async () => {
    const page = await preview.page();
    return page.locator('.scale__tick:visible').evaluateAll(shown => {
      const boxes = shown.map(mark => mark.getBoundingClientRect());
      const areApart = boxes.every(({ top }, index) => top >= (boxes[index - 1]?.bottom ?? top));
      return { marks: boxes.length, areApart };
    });
  };

  /** The lanes whose names are seen from top to bottom and from end to end. */
  const namedLanes = async () => {
    const page = await preview.page();
    return page.locator('.lane-label').evaluateAll(labels =>
      labels.flatMap(label => {
        const name = label.querySelector('.lane-label__title');
        if (!name) return [];
        const [lane, own] = [label.getBoundingClientRect(), name.getBoundingClientRect()];
        const hasOneLine = own.height <= 14;
        const isWhole = hasOneLine && own.top >= lane.top && own.bottom <= lane.bottom;
        return isWhole && name.scrollWidth <= name.clientWidth ? [name.textContent] : [];
      }),
    );
  };

  before(async () => {
    await preview.open({ 'long.journey.yaml': TEXT }, 'Long way');
  });

  it('is fitted into the panel, with signs in place of texts, and nothing is smaller then', async () => {
    const page = await preview.page();
    await (await button('Fit to the width')).click();
    await isSeenWhole();
    assert.equal(await page.locator('.card--steps:visible').count(), COUNT);
    assert.ok(await (await button('Smaller (−)')).isDisabled());
    assert.deepEqual(await namedLanes(), LANES);
    await vscode.screenshot('whole map');
  });

  it('marks the weakest moment where it covers no number, and says in a tooltip what the arrow means', async () => {
    const page = await preview.page();
    const flag = page.locator('.flag');
    const covered = await flag.evaluate(sign => {
      const own = sign.getBoundingClientRect();
      const numbers = [...document.querySelectorAll('.marker__value')];
      return numbers.filter(number => {
        const { left, right, top, bottom } = number.getBoundingClientRect();
        // A number is in the middle of its box, half as wide.
        const quarter = (right - left) / 4;
        const isBeside = right - quarter <= own.left || left + quarter >= own.right;
        return !isBeside && top < own.bottom && bottom > own.top;
      }).length;
    });
    assert.equal(covered, 0);
    assert.equal(await page.getByTitle('Weakest moment').locator('.flag').count(), 1);
  });

  it('is larger again than can be read, and as large as it is', async () => {
    const page = await preview.page();
    await (await button('Larger (+)')).click();
    await page.locator('.map-sheet--whole').waitFor({ state: 'detached' });
    const percent = page.locator('.zoom__percent');
    assert.equal(await percent.textContent(), '50%');
    await percent.click();
    await percent.getByText('100%').waitFor();
    await (await button('Smaller (−)')).click();
    await percent.getByText('83%').waitFor();
  });

  it('becomes smaller until all of it is seen, by its button and by its key', async () => {
    const page = await preview.page();
    const percent = page.locator('.zoom__percent');
    const smaller = await button('Smaller (−)');
    for (const [size, marks] of [
      ['69%', 5],
      ['58%', 3],
      ['48%', 3],
      ['40%', 3],
      ['33%', 3],
      ['28%', 1],
      ['25%', 1],
    ] as const) {
      await smaller.click();
      await percent.getByText(size, { exact: true }).waitFor();
      assert.deepEqual(await scale(), { marks, areApart: true });
      assert.deepEqual(await namedLanes(), LANES);
    }
    await smaller.click();
    await isSeenWhole();
    assert.ok(await smaller.isDisabled());
    await (await button('Larger (+)')).click();
    await page.locator('.map-sheet--whole').waitFor({ state: 'detached' });
    await page.locator('.card--steps .card__main').first().focus();
    for (const size of ['42%', '35%', '29%', '25%']) {
      await page.locator(':focus').press('-');
      await percent.getByText(size, { exact: true }).waitFor();
    }
    await page.locator(':focus').press('-');
    await isSeenWhole();
  });
});
