import type { Frame, Page } from 'playwright-core';

/**
 * The document inside a webview panel. VS Code lays it over the editor that it belongs to, whose element names it,
 * and nests it in two frames: `iframe.webview`, and in that `#active-frame`. Waits until the document is there.
 *
 * @param title of the panel's tab; where it is missing, the first panel that shows.
 */
export async function findWebview(page: Page, title?: string): Promise<Frame> {
  const groups = page.locator('.editor-group-container');
  const group = title ? groups.filter({ has: page.locator('.tab.active', { hasText: title }) }) : groups;
  const place = group.locator('[id^="webview-editor-element-"][aria-flowto]').first();
  const overlay = await place.getAttribute('aria-flowto');
  const outer = page.locator(`[id="${overlay}"] iframe.webview.ready`).contentFrame();
  const inner = await outer.locator('iframe#active-frame').elementHandle();
  const frame = await inner?.contentFrame();
  if (!frame) throw new Error('The webview was closed while it was looked for');
  await frame.locator('body').waitFor({ state: 'attached' });
  return frame;
}
