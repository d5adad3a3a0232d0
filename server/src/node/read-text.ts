import { closeSync, constants, fstatSync, lstatSync, openSync, readFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { MAX_LENGTH } from '../service';

/** What it takes to open no link, and to wait for nobody who writes into a pipe; Windows knows neither. */
const { O_NOFOLLOW, O_NONBLOCK = 0, O_RDONLY = 0 }: Partial<typeof constants> = constants;

/**
 * The text of a file. Of a file that is too large for the engine as much as it takes for the engine to say so.
 *
 * @throws Error where there is no such file, where it cannot be read, or where it is a folder, a pipe or a device
 */
export async function readText(path: string): Promise<string> {
  const file = await open(path, O_RDONLY | O_NONBLOCK);
  try {
    const stats = await file.stat();
    if (!stats.isFile()) throw new Error('it is no file.');
    // So many bytes are surely more UTF-16 units than the engine reads: one takes up to three.
    const most = 3 * (MAX_LENGTH + 1);
    if (stats.size <= most) return await file.readFile('utf8');
    const { buffer, bytesRead } = await file.read(Buffer.alloc(most), 0, most, 0);
    return buffer.toString('utf8', 0, bytesRead);
  } finally {
    await file.close();
  }
}

/** Bytes that are read at once. */
const MOST_NOW = 1_000_000;

/**
 * The same at once, for the many files of a folder: to wait for each takes longer than to read it.
 *
 * @returns undefined where anything is not as usual: for links, for large files, for what cannot be read. `readText`
 * takes its time, and tells why.
 */
export function readTextNow(path: string): string | undefined {
  try {
    if (O_NOFOLLOW === undefined && lstatSync(path).isSymbolicLink()) return undefined;
    const file = openSync(path, O_RDONLY | (O_NOFOLLOW ?? 0) | O_NONBLOCK);
    try {
      const stats = fstatSync(file);
      return stats.isFile() && stats.size <= MOST_NOW ? readFileSync(file, 'utf8') : undefined;
    } finally {
      closeSync(file);
    }
  } catch {
    return undefined;
  }
}
