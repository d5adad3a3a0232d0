import { readFile, stat } from 'node:fs/promises';
import { placesOf, readDataFile } from '../node/data-files';
import { findJourneyFiles } from '../node/find-files';
import { pathOf, uriOf } from '../node/uris';
import type { DataFolder, Files } from './files';

/** Files on the disk. What cannot be read is told and left out: it costs the user that file only. */
export function nodeFiles(log: (message: string) => void): Files {
  return {
    data,
    async list(folder) {
      const root = pathOf(folder);
      if (root === undefined) return [];
      const paths = await findJourneyFiles(root).catch((error: Error) => {
        log(`${root} cannot be listed: ${error.message}`);
        return [];
      });
      return paths.map(uriOf);
    },
    async isThere(uri) {
      const path = pathOf(uri);
      return (
        path !== undefined &&
        stat(path).then(
          () => true,
          () => false,
        )
      );
    },
    async read(uri) {
      const path = pathOf(uri);
      if (path === undefined) return undefined;
      return readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
        // A file that is gone is no trouble: it has just been deleted or renamed.
        if (error.code !== 'ENOENT') log(`${path} cannot be read: ${error.message}`);
        return undefined;
      });
    },
  };
}

/** Data files on the disk. What lies elsewhere, on a virtual file system, is as good as missing. */
const data: DataFolder = {
  places(request, root) {
    const path = pathOf(root);
    return path === undefined ? [] : placesOf(request, path).map(uriOf);
  },
  async read(request, root, signal) {
    const path = pathOf(root);
    return path === undefined ? { state: 'missing' } : readDataFile(request, path, signal);
  },
};
