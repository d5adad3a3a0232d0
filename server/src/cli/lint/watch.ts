import { type FSWatcher, statSync, watch } from 'node:fs';
import { basename, dirname, resolve, sep } from 'node:path';
import { fileKindOf } from '../../service';
import { type Io, UsageError } from '../command';

/** Editors write a file in several steps: what changes within this time is one change. */
const QUIET_MILLISECONDS = 80;

/** What metrics name as their data. */
const DATA_FILE = /\.(?:csv|tsv|tab|txt)$/i;

/** What a watch needs to know. */
export interface Watched {
  /** Files and folders from the command line; the working folder where there are none. */
  readonly paths: readonly string[];
  /** Files besides, whatever their names: a change of one of them counts too. */
  readonly files: readonly string[];
  /** Runs now and after every change; runs never overlap. */
  run(): Promise<number>;
}

/** Runs again and again until the person stops the program. Wrong usage of the first run ends it at once. */
export async function runOnChange({ paths, files, run }: Watched, io: Io): Promise<number> {
  const stopped = io.interrupted?.() ?? new Promise<void>(() => undefined);
  let last = await run();
  let current = Promise.resolve();
  let timer: NodeJS.Timeout | undefined;
  const again = async () => {
    last = await run().catch(error => told(error, io));
  };
  const changed = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      current = current.then(again);
    }, QUIET_MILLISECONDS);
  };
  const watchers = watchersOf(paths, files, changed, io);
  await stopped;
  clearTimeout(timer);
  for (const watcher of watchers) watcher.close();
  await current;
  return last;
}

/** A file that is gone for a moment ends no watch. */
function told(error: unknown, io: Io): number {
  io.err(`journey: ${error instanceof UsageError ? error.message : String(error)}`);
  return 2;
}

/** A single file sees the working folder around it, so that a change anywhere in there counts. */
function watchersOf(
  paths: readonly string[],
  files: readonly string[],
  changed: () => void,
  io: Io,
): readonly FSWatcher[] {
  const named = files.map(file => resolve(io.cwd, file));
  const isOurs = (path: string) => fileKindOf(path) !== undefined || DATA_FILE.test(path);
  const folders = (paths.length > 0 ? paths : ['.']).map(path => folderOf(resolve(io.cwd, path), io.cwd));
  return [
    ...[...new Set(folders)].map(folder => watcherOf(folder, true, isOurs, changed, io)),
    ...named.map(file =>
      watcherOf(dirname(file), false, name => basename(name) === basename(file), changed, io),
    ),
  ];
}

function watcherOf(
  folder: string,
  recursive: boolean,
  counts: (path: string) => boolean,
  changed: () => void,
  io: Io,
): FSWatcher {
  const watcher = watch(folder, { recursive }, (_, name) => {
    if (name === null || counts(name)) changed();
  });
  return watcher.on('error', error => io.err(`journey: ${folder} is no longer watched: ${error.message}`));
}

function folderOf(path: string, cwd: string): string {
  if (statSync(path).isDirectory()) return path;
  return path.startsWith(cwd + sep) ? cwd : dirname(path);
}
