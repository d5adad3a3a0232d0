import { randomUUID } from 'node:crypto';
import { format } from 'node:util';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from './browser';
import { deferred } from './deferred';
import { pageUrl } from './page-url';
import { createProfile } from './profile';
import { type Server, startServer } from './server';

/** A run of an extension's tests inside VS Code's extension host. */
export interface TestRun {
  readonly extensionDevelopmentPath: string;
  /** A script that exports `run(): Promise<void>`. */
  readonly extensionTestsPath: string;
  /** The folder that VS Code opens. */
  readonly folder: string;
  /** Gets what the tests write to the console, a call at a time. */
  readonly onTestOutput: (text: string) => void;
  /** Gets everything else on the consoles, which is VS Code's own and seldom of interest. */
  readonly onHostOutput: (text: string) => void;
}

// Tests that say nothing for so long hang: Mocha's own timeouts end a single test long before.
const SILENCE_MS = 180_000;

/**
 * The environment variable by which tests learn how to begin what they write to the console: VS Code mixes its
 * own messages in, and tells us of both by the same way.
 */
export const MARK_VARIABLE = 'JOURNEY_TEST_MARK';

/**
 * Opens VS Code in a headless browser, lets it run the tests, and closes all of it again.
 *
 * @returns the exit code that VS Code reports: 0 when `run()` resolved.
 * @throws Error when VS Code ends, or falls silent, before the tests are through.
 */
export async function runTestsInHost(run: TestRun): Promise<number> {
  const profile = createProfile();
  const mark = `[${randomUUID()}] `;
  try {
    const server = await startServer({ ...profile, smokeTestDriver: true, env: { [MARK_VARIABLE]: mark } });
    try {
      return await withBrowser(browser => drive(browser, server, run, mark));
    } finally {
      await server.stop();
    }
  } finally {
    await profile.remove();
  }
}

async function withBrowser<T>(work: (browser: Browser) => Promise<T>): Promise<T> {
  const browser = await launchBrowser();
  try {
    return await work(browser);
  } finally {
    await browser.close();
  }
}

async function drive(browser: Browser, server: Server, run: TestRun, mark: string): Promise<number> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  const silence = new Silence();
  const exitCode = deferred<number>();
  // These two names are VS Code's: it calls them if the page has them.
  await page.exposeFunction('codeAutomationLog', (_type: string, args: unknown) => {
    silence.end();
    const text = `${format(...(Array.isArray(args) ? args : [args]))}\n`;
    if (text.startsWith(mark)) run.onTestOutput(text.slice(mark.length));
    else run.onHostOutput(text);
  });
  await page.exposeFunction('codeAutomationExit', exitCode.resolve);
  try {
    const [code] = await Promise.all([
      Promise.race([exitCode.promise, silence.tooLong, failureOf(page, server)]),
      page.goto(pageUrl(server.url, run)),
    ]);
    return code;
  } finally {
    silence.stop();
  }
}

function failureOf(page: Page, server: Server): Promise<never> {
  return new Promise((_, reject) => {
    const fail = (why: string): void => reject(new Error(`The tests did not finish: ${why}`));
    server.exited.then(code => fail(`VS Code ended with code ${code}`), reject);
    page.once('crash', () => fail('the page crashed'));
  });
}

class Silence {
  readonly #failure = deferred<never>();
  readonly #timer = setTimeout(
    () => this.#failure.reject(new Error(`The tests did not finish: silent for ${SILENCE_MS / 1000} s`)),
    SILENCE_MS,
  );
  /** Rejects when nothing was heard for too long. */
  readonly tooLong = this.#failure.promise;
  end(): void {
    this.#timer.refresh();
  }
  stop(): void {
    clearTimeout(this.#timer);
  }
}
