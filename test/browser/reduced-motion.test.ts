import assert from 'node:assert/strict';
import type { Frame } from 'playwright-core';
import { TABS, tabIsFilled } from './support/tabs';
import { useWorkbench } from './support/workbench';

describe('the preview, and what moves in it', () => {
  const vscode = useWorkbench();
  let page: Frame;

  before(async () => {
    await vscode.openFile('buchladen.journey.yaml');
    page = await vscode.previewFrame('Map: ');
    await page.getByRole('tab', { name: 'Map' }).waitFor();
  });

  /** The tabs in which something moves by a transition or an animation. */
  const movingTabs = async (): Promise<readonly string[]> => {
    const moving: string[] = [];
    for (const name of TABS) {
      await page.getByRole('tab', { name }).click();
      await tabIsFilled(page);
      if ((await page.evaluate(movingParts)).length > 0) moving.push(name);
    }
    return moving;
  };

  it('moves where nobody has asked for less motion', async () => {
    assert.notDeepEqual(await movingTabs(), []);
  });

  it('stands still where the system asks for that', async () => {
    await vscode.page.emulateMedia({ reducedMotion: 'reduce' });
    assert.deepEqual(await movingTabs(), []);
    await page.evaluate(() => {
      const spinner = document.createElement('span');
      spinner.className = 'codicon codicon-loading codicon-modifier-spin';
      document.body.append(spinner);
    });
    assert.deepEqual(await page.evaluate(movingParts), [], 'nor does what says that it waits');
    await vscode.page.emulateMedia({ reducedMotion: null });
  });
});

/** Runs in the page: the classes of what moves by itself, or when it changes. */
function movingParts(): readonly string[] {
  const isLong = (durations: string) =>
    durations.split(',').some(duration => Number.parseFloat(duration) > 0);
  return [...document.querySelectorAll('body, body *')]
    .filter(element => {
      const { transitionDuration, animationName, animationDuration, scrollBehavior } =
        getComputedStyle(element);
      const isAnimated = animationName !== 'none' && isLong(animationDuration);
      return isLong(transitionDuration) || isAnimated || scrollBehavior === 'smooth';
    })
    .map(element => element.className.toString());
}
