import { diffModels, type ModelDiff, type Side } from '../../diff/diff';
import type { DiffView } from '../../diff/types';
import type { FolderFiles } from '../../model/folder-files';
import type { DisplayLanguage } from '../../ports';
import { passedOn } from '../passed-on';
import { tellingOf } from './telling';
import { diffView } from './view';

/** A file, and the files among which it stands; undefined where nobody knows them. */
export interface OlderFile {
  readonly uri: string;
  readonly files: FolderFiles | undefined;
}

/**
 * What is different between an older file and a newer one, in words for others to read: without personal data. Undefined
 * where one of them is not known.
 */
export function diffOf(
  files: FolderFiles,
  uri: string,
  older: OlderFile,
  language: DisplayLanguage,
): DiffView | undefined {
  const diff = modelDiffOf(files, uri, older, passedOn);
  return diff && diffView(diff, tellingOf(diff, older.files === files, language));
}

/**
 * The same as the engine knows it, with all that is in the files.
 *
 * @param prepared what is compared of either side
 */
export function modelDiffOf(
  files: FolderFiles,
  uri: string,
  older: OlderFile,
  prepared: (side: Side) => Side = side => side,
): ModelDiff | undefined {
  const [before, after] = [sideOf(older.files, older.uri), sideOf(files, uri)];
  return before && after && diffModels(prepared(before), prepared(after));
}

function sideOf(files: FolderFiles | undefined, uri: string): Side | undefined {
  const document = files?.get(uri);
  if (!files || !document || document.tree.isLimited) return undefined;
  return { document, workspace: files.seenFrom(document) };
}
