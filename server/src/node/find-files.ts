import { basename } from 'node:path';
import { fdir } from 'fdir';
import { fileKindOf } from '../service';

/** The absolute paths of all files of ours under a folder, sorted. Symbolic links are not followed. */
export async function findJourneyFiles(folder: string): Promise<readonly string[]> {
  const files = await new fdir({ excludeSymlinks: true })
    .withFullPaths()
    .exclude(isForeign)
    .filter(isOurs)
    .crawl(folder)
    .withPromise();
  return files.sort();
}

/** By the name alone, as paths are written in other ways on Windows. */
function isOurs(path: string): boolean {
  const name = basename(path);
  return !name.startsWith('.') && fileKindOf(name) !== undefined;
}

/** Folders in which nobody keeps journeys of their own. */
function isForeign(folder: string): boolean {
  return folder === 'node_modules' || folder.startsWith('.');
}
