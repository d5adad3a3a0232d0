import assert from 'node:assert/strict';
import { basename, join } from 'node:path';
import { pageHtml } from '../../client/src/preview/html';
import { ROOT } from '../../tools/host/src/paths';
import { useWorkbench } from './support/workbench';

/** Where the page is, alone: nobody there sends it a view. */
const ADDRESS = 'https://preview.test/';
const BUNDLE = join(ROOT, 'dist', 'webview');
const WORDS = {
  en: [
    'Drawing the journey …',
    'The journey is still being read. With many files in the folder, that takes longer the first time.',
  ],
  de: [
    'Die Customer Journey wird gezeichnet …',
    'Die Customer Journey wird noch gelesen. Bei vielen Dateien dauert das beim ersten Mal länger.',
  ],
  da: [
    'Tegner kunderejsen …',
    'Kunderejsen læses stadig. Er der mange filer i mappen, tager det længere tid den første gang.',
  ],
} as const;

describe('a preview that nobody sends its first view', () => {
  const vscode = useWorkbench();

  /** The page alone in a tab, whose clock stands still. */
  const waitingPage = async (language: string) => {
    const page = await vscode.page.context().newPage();
    await page.clock.install({ time: 0 });
    await page.clock.pauseAt(1_000);
    await page.addInitScript(() => {
      const nobody = { postMessage: () => {}, getState: () => undefined, setState: () => {} };
      Object.assign(globalThis, { acquireVsCodeApi: () => nobody });
    });
    await page.route(`${ADDRESS}**`, route => {
      const file = basename(new URL(route.request().url()).pathname);
      return file === ''
        ? route.fulfill({ contentType: 'text/html', body: frame(language) })
        : route.fulfill({ path: join(BUNDLE, file) });
    });
    await page.goto(ADDRESS);
    return page;
  };

  for (const [language, [first, later]] of Object.entries(WORDS)) {
    it(`says what it waits for when that takes long (${language})`, async () => {
      const page = await waitingPage(language);
      const status = page.locator('.loading[role="status"]');
      await status.getByText(first).waitFor();
      await page.clock.runFor(2_000);
      assert.equal(await status.textContent(), first);
      await page.clock.runFor(2_000);
      assert.equal(await status.textContent(), later);
      await page.close();
    });
  }
});

function frame(language: string): string {
  const address = (file: string) => `${ADDRESS}${file}`;
  return pageHtml({
    script: address('main.js'),
    scriptsBehind: [],
    style: address('main.css'),
    cspSource: ADDRESS,
    nonce: 'none',
    language,
    title: '',
    loading: '',
  });
}
