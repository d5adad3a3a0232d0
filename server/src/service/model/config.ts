import type * as Data from '../schema/generated/types';
import type { JourneyDocument } from './document';
import type { Loose } from './entity';
import { type Glob, globOf } from './glob';
import { folderOf, locationOf } from './locations';
import { oncePerThing } from './once';
import { invalidNodes } from './problems';
import { valueReader } from './values';
import type { Workspace } from './workspace';

/** What is valid of a config file. */
export type ConfigData = Loose<Data.Config>;

/** The settings that hold for a file. */
export interface Config {
  readonly data: ConfigData;
  /** The config file; undefined where none is nearer than the workspace folder. */
  readonly document: JourneyDocument | undefined;
}

const NONE: Config = { data: {}, document: undefined };

/** The settings for a file: those of the nearest config file, in its folder or above. A broken one counts for what is valid of it. */
export function configFor(uri: string, workspace: Workspace): Config {
  let nearest: JourneyDocument | undefined;
  for (const document of workspace.ofKind('config')) {
    const isAbove = uri.startsWith(folderOf(document.uri));
    if (isAbove && folderOf(document.uri).length > folderOf(nearest?.uri ?? '').length) nearest = document;
  }
  return nearest ? configOf(nearest) : NONE;
}

/** Whether a glob of a config file matches a file. Globs are seen from the config's folder; `*.yaml` matches in every folder below. */
export function matches(globs: string | readonly string[] | undefined, uri: string, config: Config): boolean {
  if (!config.document || globs === undefined) return false;
  const path = decodeURIComponent(uri.slice(folderOf(config.document.uri).length));
  return [globs].flat().some(glob => globFor(glob)(path));
}

const globs = new Map<string, Glob>();

function globFor(text: string): Glob {
  const glob = globs.get(text) ?? globOf(text);
  globs.set(text, glob);
  return glob;
}

/** Whether the config leaves a file out. */
export function isExcluded(uri: string, workspace: Workspace): boolean {
  const config = configFor(uri, workspace);
  return matches(config.data.exclude, uri, config);
}

/** The same object for the same version of a config file: what follows from it is remembered by it. */
const configOf = oncePerThing((document: JourneyDocument): Config => {
  const { root } = document.tree;
  const data = (root?.kind === 'map' ? valueReader(invalidNodes(document.problems))(root) : {}) as ConfigData;
  return { data, document };
});

/** Where the data files of a file's metrics may be: in its own folder, then in the one that the settings name. Each ends in a slash. */
export function dataFoldersFor(uri: string, workspace: Workspace): readonly string[] {
  const { data, document } = configFor(uri, workspace);
  const named = document && data.data !== undefined ? locationOf(data.data, document.uri) : undefined;
  return [folderOf(uri), ...(named === undefined ? [] : [`${named}/`])];
}
