import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { guard } from './cleanup';
import { waitUntil } from './wait';

/**
 * Runs the work while no other process on this machine holds the same lock file; waits for its turn.
 *
 * @param timeoutMs how long it waits for another holder before it gives up with an error.
 * @param onWait called once if somebody else holds the lock.
 */
export async function withLock<T>(
  file: string,
  timeoutMs: number,
  onWait: () => void,
  work: () => Promise<T>,
): Promise<T> {
  mkdirSync(dirname(file), { recursive: true });
  if (!tryLock(file)) {
    onWait();
    const what = `another process has finished (if none runs, remove ${file})`;
    await waitUntil(() => tryLock(file), { what, timeoutMs, intervalMs: 250 });
  }
  const unlock = (): void => rmSync(file, { force: true });
  const release = guard({ close: async () => unlock(), closeNow: unlock });
  try {
    return await work();
  } finally {
    unlock();
    release();
  }
}

function tryLock(file: string): boolean {
  try {
    // `wx` fails if the file exists: creating and looking are one step.
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
    if (holderIsGone(file)) rmSync(file, { force: true });
    return false;
  }
}

function holderIsGone(file: string): boolean {
  try {
    const pid = Number(readFileSync(file, 'utf8'));
    // Empty while its holder is about to write it: that is not gone.
    if (!pid) return false;
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return codeOf(error) === 'ESRCH';
  }
}

function codeOf(error: unknown): string | undefined {
  return (error as NodeJS.ErrnoException).code;
}
