import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { withLock } from './lock';
import { OUT_DIR } from './paths';

const LOCK_TIMEOUT_MS = 15 * 60_000; // a slow line may take minutes for 300 MB

/**
 * Installs a nested package, if the versions that its lock file names are not there yet. Safe to be called by
 * several processes at once.
 *
 * @param folder the package's folder, absolute
 * @param what the name of what is installed, for those who have to wait
 * @throws whatever the installation throws; it is then tried again the next time.
 */
export async function installOnce(folder: string, what: string, install: () => Promise<void>): Promise<void> {
  if (isComplete(folder)) return;
  const lockFile = join(OUT_DIR, `${basename(folder)}-install.lock`);
  const onWait = (): void =>
    void process.stderr.write(`Waiting for another process that installs ${what} …\n`);
  await withLock(lockFile, LOCK_TIMEOUT_MS, onWait, async () => {
    // The other process may have done it meanwhile.
    if (isComplete(folder)) return;
    await install();
    writeFileSync(stampFile(folder), wantedStamp(folder));
  });
}

function isComplete(folder: string): boolean {
  const file = stampFile(folder);
  return existsSync(file) && readFileSync(file, 'utf8') === wantedStamp(folder);
}

/** Written last of all, so that it stands for a complete installation; `npm ci` removes it. */
function stampFile(folder: string): string {
  return join(folder, 'node_modules/.installed');
}

function wantedStamp(folder: string): string {
  return createHash('sha256')
    .update(readFileSync(join(folder, 'package-lock.json')))
    .digest('hex');
}
