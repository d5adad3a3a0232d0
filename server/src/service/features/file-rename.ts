import { configFor } from '../model/config';
import type { JourneyDocument } from '../model/document';
import { afterRename, type FileRename, folderOf, locationOf, pathTo } from '../model/locations';
import { type Place, pathsIn, placesOf, type WrittenPath } from '../model/paths';
import type { Workspace } from '../model/workspace';
import type { DocumentEdit } from '../rules/rule';
import { replaceScalar } from '../syntax/edit/scalar';
import type { TextEdit } from '../syntax/edit/text-edit';

/** What the host does while all files are gone through. */
export interface PathHost {
  /** Whether there is a file or a folder at a URI. */
  isThere(uri: string): Promise<boolean>;
  /** Called between two files: lets others have their turn. May throw, which ends the work. */
  pause(): Promise<void>;
}

/**
 * The edits after which all paths lead where they led, although files and folders get other names or places. They are
 * made for the present names, so that they are applied before the files move.
 */
export async function fileRenameEdits(
  renames: readonly FileRename[],
  workspace: Workspace,
  host: PathHost,
): Promise<readonly DocumentEdit[]> {
  const changed: DocumentEdit[] = [];
  for (const document of [...workspace.documents.values()]) {
    await host.pause();
    const edits: TextEdit[] = [];
    for (const path of pathsIn(document)) {
      const value =
        path.kind === 'glob' ? globAfter(path, renames) : await valueAfter(path, renames, workspace, host);
      if (value !== undefined && !isAlias(path)) edits.push(editOf(path, value));
    }
    if (edits.length > 0) changed.push({ document, edits });
  }
  // Somebody may have typed during a pause: then the places are those of another text.
  const isNow = changed.every(({ document }) => workspace.documents.get(document.uri) === document);
  return isNow ? changed : fileRenameEdits(renames, workspace, host);
}

/** How a path is written afterwards; undefined where it stays as it is. */
async function valueAfter(
  path: WrittenPath,
  renames: readonly FileRename[],
  workspace: Workspace,
  host: PathHost,
): Promise<string | undefined> {
  const { document } = path;
  const places = placesOf(path, workspace);
  // What is renamed is there, whatever else the path could mean.
  const renamed = places.find(({ location }) => afterRename(location, renames) !== location);
  if (!renamed && afterRename(document.uri, renames) === document.uri) return undefined;
  const place = renamed ?? (await firstThere(places, host));
  if (!place) return undefined;
  const now = pathTo(place.location, place.folder);
  const then = pathTo(afterRename(place.location, renames), folderAfter(place, document, renames, workspace));
  return then === now ? undefined : inStyleOf(path.value, then);
}

async function firstThere(places: readonly Place[], host: PathHost): Promise<Place | undefined> {
  if (places.length > 1) for (const place of places) if (await host.isThere(place.location)) return place;
  return places[0];
}

/** The folder from which a path is seen afterwards. */
function folderAfter(
  { folder }: Place,
  { uri }: JourneyDocument,
  renames: readonly FileRename[],
  workspace: Workspace,
): string {
  const own = folderOf(afterRename(uri, renames));
  if (folder === folderOf(uri)) return own;
  const config = configFor(uri, workspace).document;
  const movesAlong = config !== undefined && afterRename(config.uri, renames) !== config.uri;
  const isSame = configFor(afterRename(uri, renames), workspace).document === config;
  return movesAlong || isSame ? afterRename(folder, renames) : own;
}

/** A glob follows with the folders, or the file, before its first wildcard; what lies outside of its folder it cannot match. */
function globAfter({ document, value }: WrittenPath, renames: readonly FileRename[]): string | undefined {
  const [, literal = '', rest = ''] = /^((?:[^/*?[\]{}()!+@]+(?:\/|$))*)(.*)$/.exec(value) ?? [];
  const location = value.includes('/') ? locationOf(literal, document.uri) : undefined;
  if (literal === '' || location === undefined) return undefined;
  const now = pathTo(location, document.uri);
  const then = pathTo(afterRename(location, renames), afterRename(document.uri, renames));
  if (then === now || then === '' || then.startsWith('..')) return undefined;
  return literal.endsWith('/') ? `${then}/${rest}` : then;
}

/** A leading `./` and a trailing slash are a matter of taste. */
function inStyleOf(old: string, path: string): string {
  const start = /^\.[\\/]/.test(old) && !path.startsWith('..') ? './' : '';
  return start + (path || '.') + (/[\\/]$/.test(old) ? '/' : '');
}

function isAlias({ document, node }: WrittenPath): boolean {
  return node !== undefined && document.text.getText()[node.start] === '*';
}

function editOf({ document, node, span: { start, end } }: WrittenPath, value: string): TextEdit {
  return node ? replaceScalar(document.text.getText(), node, value) : { start, end, newText: value };
}
