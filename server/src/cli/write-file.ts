import { rename, rm, writeFile } from 'node:fs/promises';
import { UsageError } from './command';

/**
 * Writes a file whole or not at all: to a new file beside it, which then takes its name.
 *
 * @throws UsageError where the folder cannot be written to; the old file is unharmed then
 */
export async function writeWhole(path: string, content: string | Uint8Array): Promise<void> {
  const beside = `${path}.${process.pid}.tmp`;
  try {
    await writeFile(beside, content);
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    throw new UsageError(`${path} cannot be written: ${(error as Error).message}`);
  }
}
