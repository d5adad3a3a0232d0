import type { Page } from 'playwright-core';
import { getDocument } from '../../unit/support/pdf';

/** A sheet of paper that the browser has printed. */
interface PrintedPage {
  readonly isLandscape: boolean;
  readonly texts: readonly string[];
}

/** Has the browser print what a tab shows, without its asking how. */
export async function printedPages(tab: Page): Promise<readonly PrintedPage[]> {
  const data = new Uint8Array(await tab.pdf({ preferCSSPageSize: true }));
  const file = await getDocument({ data, verbosity: 0 }).promise;
  const pages = Array.from({ length: file.numPages }, async (_, index) => {
    const page = await file.getPage(index + 1);
    const { width, height } = page.getViewport({ scale: 1 });
    const { items } = await page.getTextContent();
    const texts = items.flatMap(item => ('str' in item ? [item.str.trim()] : []));
    return { isLandscape: width > height, texts };
  });
  const printed = await Promise.all(pages);
  await file.destroy();
  return printed;
}
