import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { guard } from './cleanup';
import { ensureHost } from './install';
import { messageOf } from './wait';

interface Candidate {
  readonly executablePath: string;
  readonly env?: NodeJS.ProcessEnv;
}

const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * Starts a headless Chromium: the one that `CHROME_PATH` names, else the one of the host package, else Debian's.
 * It is closed at the latest when the script ends.
 *
 * @throws Error with what each one said when none of them starts.
 */
export async function launchBrowser(): Promise<Browser> {
  const refusals: string[] = [];
  for (const candidate of await candidates()) {
    try {
      return await launch(candidate);
    } catch (error) {
      refusals.push(`${candidate.executablePath}: ${messageOf(error)}`);
    }
  }
  throw new Error(`No browser starts. Set CHROME_PATH to a Chromium or Chrome.\n\n${refusals.join('\n\n')}`);
}

async function candidates(): Promise<readonly Candidate[]> {
  const chosen = process.env.CHROME_PATH;
  if (chosen) return [{ executablePath: chosen }];
  const { browserDir } = await ensureHost();
  const executablePath = join(browserDir, 'chromium');
  const env = existsSync('/etc/fonts/fonts.conf')
    ? process.env
    : { ...process.env, FONTCONFIG_PATH: join(browserDir, 'fonts') };
  return [
    { executablePath, env },
    // A bare machine lacks the libraries of NSS: the package brings them along.
    { executablePath, env: { ...env, LD_LIBRARY_PATH: join(browserDir, 'al2023/lib') } },
    { executablePath: '/usr/bin/chromium' },
  ];
}

async function launch({ executablePath, env }: Candidate): Promise<Browser> {
  const browser = await chromium.launch({
    executablePath,
    args: ARGUMENTS,
    env: definedOnly(env ?? process.env),
    // Signals are ours to handle: the browser is closed with everything else.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  });
  // Playwright itself kills the browser when the process exits.
  const release = guard({ close: () => browser.close(), closeNow: () => undefined });
  browser.once('disconnected', release);
  return browser;
}

function definedOnly(env: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}
