import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { findWebview } from '../test/browser/support/webview';
import { closeAll } from './host/src/cleanup';
import { ROOT } from './host/src/paths';
import { makeTempDir } from './host/src/temp';
import { startHost } from './host/src/workbench';

const IMAGES = join(ROOT, 'docs/images');
const SAMPLE = 'buchladen.journey.yaml';

/** `npm run pictures`: the pictures of the documentation, made from the packaged product and the samples. */
async function main(): Promise<void> {
  mkdirSync(IMAGES, { recursive: true });
  const folder = join(makeTempDir('journey-pictures').path, 'samples');
  cpSync(join(ROOT, 'samples'), folder, { recursive: true });
  const host = await startHost({ vsix: join(ROOT, 'journey-as-code.vsix') });
  const page = await host.openWindow({ folder, file: join(folder, SAMPLE) });
  await page.setViewportSize({ width: 1600, height: 1000 });
  // The samples' settings open the preview beside the first journey.
  const preview = await findWebview(page, 'Map: ');
  const weakest = preview.getByRole('button', { name: /^Step: .*weakest/i });
  await weakest.waitFor();
  await run(page, 'View: Toggle Primary Side Bar Visibility');
  // The click brings the step into view on both sides.
  await weakest.click();
  await page.getByText(/^Ln (?!1,)\d+/).waitFor();
  await picture(page, 'editor-and-map');
  await page.keyboard.press('Control+2');
  await run(page, 'View: Join All Editor Groups');
  const wide = await findWebview(page, 'Map: ');
  await wide.getByRole('button', { name: 'Fit to the width' }).click();
  await picture(page, 'map');
}

async function run(page: Page, command: string): Promise<void> {
  await page.keyboard.press('F1');
  await page.locator('.quick-input-box input').fill(`>${command}`);
  await page.locator('.quick-input-list .monaco-list-row').filter({ hasText: command }).first().click();
  await page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
}

async function picture(page: Page, name: string): Promise<void> {
  const path = join(IMAGES, `${name}.png`);
  await page.screenshot({ path, animations: 'disabled' });
  console.log(path);
}

main()
  .finally(closeAll)
  .catch((error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  });
