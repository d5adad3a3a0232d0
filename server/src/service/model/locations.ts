import { URI } from 'vscode-uri';
import { wellFormed } from '../escape/well-formed';

/** Whether a written path leads to a place seen from its file: no absolute path, no address, not empty. */
export function isRelative(path: string): boolean {
  return path !== '' && !/^(?:[\\/]|[A-Za-z][A-Za-z0-9+.-]*:)/.test(path);
}

/** The URI that a path leads to, seen from a folder (which ends in a slash) or that of a file; undefined where it is not relative, or leads above the root. */
export function locationOf(path: string, from: string): string | undefined {
  if (!isRelative(path)) return undefined;
  const base = URI.parse(from);
  const parts = segments(folderOf(base.path));
  for (const part of wellFormed(path).split(/[\\/]/)) {
    if (part === '..' && parts.pop() === undefined) return undefined;
    if (part !== '..' && part !== '.' && part !== '') parts.push(part);
  }
  return base.with({ path: `/${parts.join('/')}` }).toString();
}

/** How a place is written, seen from a folder (which ends in a slash) or that of a file. */
export function pathTo(location: string, from: string): string {
  const target = segments(URI.parse(location).path);
  const base = segments(folderOf(URI.parse(from).path));
  let shared = 0;
  while (shared < base.length && shared < target.length && base[shared] === target[shared]) shared++;
  return [...base.slice(shared).map(() => '..'), ...target.slice(shared)].join('/');
}

/** A file or a folder that gets another name, or another place. */
export interface FileRename {
  readonly oldUri: string;
  readonly newUri: string;
}

/** Where a file is after something was renamed: itself, or a folder that it is in. */
export function afterRename(uri: string, renames: readonly FileRename[]): string {
  for (const { oldUri, newUri } of renames) {
    if (uri === oldUri) return newUri;
    if (uri.startsWith(`${withoutSlash(oldUri)}/`))
      return withoutSlash(newUri) + uri.slice(withoutSlash(oldUri).length);
  }
  return uri;
}

/** A URI or path up to its last slash. */
export function folderOf(uri: string): string {
  return uri.slice(0, uri.lastIndexOf('/') + 1);
}

/** The name of the file at a URI, as people read it. */
export function fileNameOf(uri: string): string {
  return decodeURIComponent(uri.slice(uri.lastIndexOf('/') + 1));
}

function withoutSlash(uri: string): string {
  return uri.replace(/\/+$/, '');
}

function segments(path: string): string[] {
  return path.split('/').filter(part => part !== '');
}
