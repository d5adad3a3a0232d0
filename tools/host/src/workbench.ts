import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from './browser';
import { type PageOptions, pageUrl } from './page-url';
import { OUT_DIR } from './paths';
import { createProfile, installExtension } from './profile';
import { type Server, startServer } from './server';
import { messageOf } from './wait';

/** The extension under test: packaged and installed as a user would, or straight from its folder. */
export type Extension = { readonly vsix: string } | { readonly extensionDevelopmentPath: string };

/** What a window shows. */
export interface WindowOptions {
  /** The workspace folder, absolute. */
  readonly folder: string;
  /** A file to open in an editor, absolute. */
  readonly file?: string;
}

/** A running VS Code with the extension in it, and a browser to look at it. */
export interface Host {
  /** Opens a window with fresh browser storage; resolves once one can type. */
  readonly openWindow: (options: WindowOptions) => Promise<Page>;
  readonly close: () => Promise<void>;
}

// A person picks again when a late focus change has closed the list; a test would fail.
const TEST_SETTINGS = { 'workbench.quickOpen.closeOnFocusLost': false };
const VIEWPORT = { width: 1440, height: 900 };
const LOAD_TIMEOUT_MS = 60_000;
const REACTION_TIMEOUT_MS = 15_000;

/** Starts VS Code with the extension, and a headless browser. */
export async function startHost(extension: Extension): Promise<Host> {
  const profile = createProfile(TEST_SETTINGS);
  if ('vsix' in extension) await installExtension(profile, extension.vsix);
  const underDevelopment = 'extensionDevelopmentPath' in extension ? extension : {};
  const smokeTestDriver = 'extensionDevelopmentPath' in extension;
  // Neither waits for the other, and each takes about a second.
  const [server, browser] = await Promise.all([
    startServer({ ...profile, smokeTestDriver }),
    launchBrowser(),
  ]);
  return {
    openWindow: options => openWindow(browser, server, { ...options, ...underDevelopment }),
    close: async () => {
      await browser.close();
      await server.stop();
      await profile.remove();
    },
  };
}

/** One VS Code with one window. */
export async function openWorkbench(
  options: Extension & WindowOptions,
): Promise<{ readonly page: Page; readonly close: () => Promise<void> }> {
  const host = await startHost(options);
  try {
    return { page: await host.openWindow(options), close: host.close };
  } catch (error) {
    await host.close();
    throw error;
  }
}

async function openWindow(browser: Browser, server: Server, options: PageOptions): Promise<Page> {
  const context = await browser.newContext({ viewport: VIEWPORT });
  // The compiler wraps named functions in calls of `__name`; those that tests evaluate in the page need it there.
  await context.addInitScript('globalThis.__name ??= fn => fn');
  const page = await context.newPage();
  page.setDefaultTimeout(LOAD_TIMEOUT_MS);
  try {
    await page.goto(pageUrl(server.url, options));
    // The last things to come: before, VS Code still moves the focus about.
    await page.locator('.explorer-folders-view .monaco-list-row').first().waitFor();
    if (options.file) await page.locator('.monaco-editor.focused').waitFor();
  } catch (error) {
    const path = join(OUT_DIR, 'screenshots/window-did-not-open.png');
    await page.screenshot({ path });
    throw new Error(`VS Code did not open its window, see ${path}: ${messageOf(error)}`);
  }
  // What does not come now does not come: say so before a test's own time is over.
  page.setDefaultTimeout(REACTION_TIMEOUT_MS);
  return page;
}
