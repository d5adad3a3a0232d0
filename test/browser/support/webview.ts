import type { Frame, Page } from 'playwright-core';
import { waitUntil } from '../../../tools/host/src/wait';

const LOADING_MS = 60_000; // a window that is loaded anew comes before its panels, and a large view keeps the page busy

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
  const overlay = await place.getAttribute('aria-flowto', { timeout: LOADING_MS });
  const outer = page.locator(`[id="${overlay}"] iframe.webview.ready`).contentFrame();
  return waitUntil(
    async () => {
      const inner = await outer.locator('iframe#active-frame').elementHandle();
      const frame = await inner?.contentFrame();
      return frame && (await isFilled(frame)) ? frame : undefined;
    },
    { what: 'the webview has its document', timeoutMs: LOADING_MS },
  );
}

/** An empty document is exchanged for another one, in a frame of its own, as soon as there is something to show. */
async function isFilled(frame: Frame): Promise<boolean> {
  try {
    return (await frame.locator('body > *').count()) > 0;
  } catch (error) {
    if (frame.isDetached()) return false;
    throw error;
  }
}
