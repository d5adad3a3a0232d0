import { createReadStream } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { isAbsolute, relative, resolve, sep } from 'node:path';
import { DataReader, type DataRequest, type DataState, type Reading } from '../service';
import { pathOf } from './uris';

/** Addresses of the web, and paths with the letter of a drive. */
const ADDRESS = /^[a-z][a-z\d+.-]*:/i;

/**
 * The absolute paths at which a data file may stand, the likeliest first. None of them lies outside of the
 * workspace folder, and a file that can only be there has none.
 *
 * @param root the absolute path of the workspace folder
 */
export function placesOf({ file, folders }: DataRequest, root: string): readonly string[] {
  if (ADDRESS.test(file) || isAbsolute(file) || file.startsWith('\\')) return [];
  const places = folders.map(pathOf).flatMap(folder => (folder === undefined ? [] : resolve(folder, file)));
  return [...new Set(places)].filter(place => isInside(place, root));
}

/**
 * Reads a data file, if it is in the workspace folder. Never throws: what cannot be read is a state of its own.
 *
 * @param root the absolute path of the workspace folder
 * @param signal ends the reading early; what is answered then is of no use
 */
export async function readDataFile(
  request: DataRequest,
  root: string,
  signal?: AbortSignal,
): Promise<DataState> {
  const places = placesOf(request, root);
  if (places.length === 0) return { state: 'outside' };
  try {
    const path = await firstOf(places);
    if (path === undefined) return { state: 'missing' };
    // A link may lead anywhere.
    if (!isInside(path, await realpath(root))) return { state: 'outside' };
    // Reading a pipe or a device would never end.
    if (!(await stat(path)).isFile()) return { state: 'unreadable' };
    return await readFrom(path, request.reading, signal);
  } catch {
    return { state: 'unreadable' };
  }
}

/** The real path of the first place where something is. */
async function firstOf(places: readonly string[]): Promise<string | undefined> {
  for (const place of places) {
    try {
      return await realpath(place);
    } catch (error) {
      if (!isGone(error)) throw error;
    }
  }
  return undefined;
}

async function readFrom(path: string, reading: Reading, signal?: AbortSignal): Promise<DataState> {
  const reader = new DataReader(reading, encoding => new TextDecoder(encoding, { fatal: true }));
  // Small pieces, so that whoever waits for something else does not wait long.
  for await (const bytes of createReadStream(path, signal ? { signal } : {}))
    reader.push(bytes as Uint8Array);
  return reader.end();
}

/** Whether a path is that of a folder, or of something in it. */
export function isInside(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/** Whether there is nothing at a path, as the error says that came of it; a link that goes round leads nowhere. */
export function isGone(error: unknown): boolean {
  const { code } = error as NodeJS.ErrnoException;
  return code === 'ENOENT' || code === 'ENOTDIR' || code === 'ELOOP';
}
