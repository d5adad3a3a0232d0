import assert from 'node:assert/strict';
import { openAlone } from './support/page-alone';
import { useWorkbench } from './support/workbench';

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
    await openAlone(page, language);
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
