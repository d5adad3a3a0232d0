import { realpathSync } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { isGone, isInside, placesOf, readDataFile } from '../node/data-files';
import { findJourneyFiles } from '../node/find-files';
import { readText, readTextNow } from '../node/read-text';
import { pathOf, uriOf } from '../node/uris';
import { keepYoungSpaceSmall } from '../node/young-space';
import type { DataFolder, Files } from './files';

type Log = (message: string) => void;

/** Files on the disk. What cannot be read is told and left out: it costs the user that file only. */
export function nodeFiles(log: Log): Files {
  const read = (uri: string, root: string) => readCarefully(uri, root, log);
  return {
    data,
    isThere,
    linkedTo,
    read,
    list: folder => list(folder, log),
    async readAll(uris, root, onRead, pause) {
      const isInWorkspace = foldersIn(root);
      for (const uri of uris) {
        // Whatever is not as usual is found out, and told, by the careful way.
        onRead(uri, readQuickly(uri, isInWorkspace) ?? (await read(uri, root)));
        await pause();
      }
    },
  };
}

async function list(folder: string, log: Log): Promise<readonly string[]> {
  const root = pathOf(folder);
  if (root === undefined) return [];
  const paths = await findJourneyFiles(root).catch((error: Error) => {
    log(`${root} cannot be listed: ${error.message}`);
    return [];
  });
  keepYoungSpaceSmall({ files: paths.length });
  return paths.map(path => spelledAs(folder, root, path));
}

async function readCarefully(uri: string, root: string, log: Log): Promise<string | undefined> {
  const [path, folder] = [pathOf(uri), pathOf(root)];
  if (path === undefined || folder === undefined) return undefined;
  try {
    // One to which a link leads is known under its own name.
    return (await ownName(path, folder)) === relative(folder, path) ? await readText(path) : undefined;
  } catch (error) {
    // A file that is gone is no trouble: it has just been deleted or renamed.
    if (!isGone(error)) log(`${path} cannot be read: ${(error as Error).message}`);
    return undefined;
  }
}

function readQuickly(uri: string, isInWorkspace: (folder: string) => boolean): string | undefined {
  const path = pathOf(uri);
  return path !== undefined && isInWorkspace(dirname(path)) ? readTextNow(path) : undefined;
}

async function linkedTo(uri: string, root: string): Promise<string | undefined> {
  const [path, folder] = [pathOf(uri), pathOf(root)];
  if (path === undefined || folder === undefined) return undefined;
  // What cannot be looked at is not led anywhere.
  const own = await ownName(path, folder).catch(() => undefined);
  const isLed = own !== undefined && own !== relative(folder, path);
  return isLed ? spelledAs(root, folder, join(folder, own)) : undefined;
}

async function isThere(uri: string): Promise<boolean> {
  const path = pathOf(uri);
  if (path === undefined) return false;
  return stat(path).then(
    () => true,
    () => false,
  );
}

/** The URI of a file in a folder. The client's own spelling of the folder is that of its open files too. */
function spelledAs(folder: string, root: string, path: string): string {
  return withoutSlash(folder) + uriOf(path).slice(withoutSlash(uriOf(root)).length);
}

function withoutSlash(uri: string): string {
  return uri.replace(/\/$/, '');
}

/** The path of a file from its folder, without any link inside of that; undefined where a link leads out of it. */
async function ownName(path: string, folder: string): Promise<string | undefined> {
  const [real, realFolder] = await Promise.all([realpath(path), realpath(folder)]);
  return isInside(real, realFolder) ? relative(realFolder, real) : undefined;
}

/** Whether a folder is in the workspace folder, and no link leads to it; each is looked at once. */
function foldersIn(root: string): (folder: string) => boolean {
  const known = new Map<string, boolean>();
  const path = pathOf(root) ?? '';
  return folder => {
    const isIn = known.get(folder) ?? isReallyInside(folder, path);
    known.set(folder, isIn);
    return isIn;
  };
}

function isReallyInside(folder: string, root: string): boolean {
  try {
    return relative(realpathSync(root), realpathSync(folder)) === relative(root, folder);
  } catch {
    return false;
  }
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
