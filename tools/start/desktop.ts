import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { guard } from '../host/src/cleanup';
import { runProcess, startProcess } from '../host/src/process';
import { writeUserSettings } from '../host/src/profile';
import { makeTempDir } from '../host/src/temp';
import { waitUntil } from '../host/src/wait';
import { firstJourney, type StartOptions } from './options';
import type { Running } from './running';

const END_TIMEOUT_MS = 10_000;

/** Whether a desktop VS Code can be shown: the command is there, and a screen. */
export function hasDesktop(): boolean {
  // Inside a VS Code's own terminal `code` is another program, which only talks to that VS Code.
  return hasDisplay() && onPath('code') && !process.env.VSCODE_IPC_HOOK_CLI;
}

/** Whether windows can be shown; a Mac always has a screen. */
export function hasDisplay(): boolean {
  return process.platform === 'darwin' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/** Whether a command is there to be run. */
export function onPath(command: string): boolean {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return folders.some(folder => existsSync(join(folder, command)));
}

/**
 * Opens the desktop VS Code with the packaged extension, with settings and extensions of its own, so that the
 * user's stay as they are.
 *
 * @throws Error with VS Code's output when it refuses the package.
 */
export async function startDesktop(vsix: string, { folder }: StartOptions): Promise<Running> {
  const temp = makeTempDir('journey-desktop');
  const userDataDir = join(temp.path, 'data');
  writeUserSettings(join(userDataDir, 'User'));
  const profile = [`--user-data-dir=${userDataDir}`, `--extensions-dir=${join(temp.path, 'extensions')}`];
  const { code, output } = await runProcess('code', [...profile, '--install-extension', vsix, '--force']);
  if (code !== 0) throw new Error(`VS Code did not install ${vsix}:\n\n${output}`);
  const file = firstJourney(folder);
  const window = startProcess('code', [
    ...profile,
    '--wait',
    '--new-window',
    folder,
    ...(file ? ['--goto', file] : []),
  ]);
  guard({ close: () => quit(userDataDir), closeNow: () => undefined });
  return { url: pathToFileURL(folder).href, ended: window.exited };
}

/** `code` only calls the program proper, which runs on when `code` is ended: its lock file tells its process. */
async function quit(userDataDir: string): Promise<void> {
  const lock = join(userDataDir, 'code.lock');
  if (!existsSync(lock)) return;
  const pid = Number(readFileSync(lock, 'utf8'));
  const isGone = (): boolean => !signal(pid, 0);
  if (!pid || isGone()) return;
  signal(pid, 'SIGTERM');
  await waitUntil(isGone, { what: 'VS Code has quit', timeoutMs: END_TIMEOUT_MS });
}

/** Sends a signal, 0 for none at all. @returns whether the process was there. */
function signal(pid: number, name: NodeJS.Signals | 0): boolean {
  try {
    return process.kill(pid, name);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return false;
    throw error;
  }
}
