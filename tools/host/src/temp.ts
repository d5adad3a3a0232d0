import { mkdtempSync, rmSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { guard } from './cleanup';

/** A folder that is gone at the end of the script, or earlier with `remove`. */
export interface TempDir {
  readonly path: string;
  readonly remove: () => Promise<void>;
}

// A process that has just been killed may still write for a moment: removing is tried again then.
const REMOVAL = { recursive: true, force: true, maxRetries: 20, retryDelay: 50 } as const;

/** Makes an empty folder with a name of its own in the system's temporary folder. */
export function makeTempDir(name: string): TempDir {
  // A short path: sockets are made inside, and their paths end at 107 bytes.
  const path = mkdtempSync(join(tmpdir(), `${name}-`));
  const release = guard({
    close: () => rm(path, REMOVAL),
    closeNow: () => rmSync(path, REMOVAL),
  });
  const remove = async (): Promise<void> => {
    await rm(path, REMOVAL);
    release();
  };
  return { path, remove };
}
