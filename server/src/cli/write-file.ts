import { realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { UsageError } from './command';

/**
 * Writes a file whole or not at all: to a new file beside it, which then takes its name. A file that is there keeps its
 * permissions; where a link is, the file that it leads to is written.
 *
 * @throws UsageError where it cannot be written; the old file is unharmed then
 */
export async function writeWhole(path: string, content: string | Uint8Array): Promise<void> {
  const target = await realpath(path).catch(() => path);
  const beside = `${target}.${process.pid}.tmp`;
  try {
    const mode = await stat(target).then(
      found => found.mode & 0o777,
      () => undefined,
    );
    await writeFile(beside, content, mode === undefined ? {} : { mode });
    await rename(beside, target);
  } catch (error) {
    await rm(beside, { force: true }).catch(() => {}); // it may never have come to be
    throw new UsageError(`${path} cannot be written: ${reason(error as NodeJS.ErrnoException)}`);
  }
}

/** The system's words for the errors that people meet, without the name of the file beside. */
function reason({ code = '', message }: NodeJS.ErrnoException): string {
  return REASONS[code] ?? (code || message);
}

const NOT_PERMITTED = 'writing there is not permitted.';
const REASONS: Readonly<Record<string, string>> = {
  EACCES: NOT_PERMITTED,
  EISDIR: 'it is a folder.',
  ENOENT: 'there is no such folder.',
  ENOSPC: 'the disk is full.',
  ENOTDIR: 'what should be its folder is a file.',
  EPERM: NOT_PERMITTED,
  EROFS: NOT_PERMITTED,
};
