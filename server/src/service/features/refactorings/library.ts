import { configFor, isExcluded } from '../../model/config';
import type { JourneyDocument } from '../../model/document';
import type { Workspace } from '../../model/workspace';
import { insertLines, lineBreakOf } from '../../syntax/edit/lines';
import type { TextEdit } from '../../syntax/edit/text-edit';
import { itemBlock } from '../../syntax/item-block';
import { type ListNode, stringOf, valueAt } from '../../syntax/nodes';
import { writtenEnd } from '../../syntax/written';

/** The kinds of definition that have libraries, and the key under which one lists them. */
export const LIBRARIES = { touchpoint: 'touchpoints', persona: 'personas' } as const;

/** A kind of definition that can be moved to and from a library. */
export type LibraryKind = keyof typeof LIBRARIES;

/** The language of plain texts where nothing says another. */
export const DEFAULT_LANGUAGE = 'en';

/** The language of the plain texts of a file. */
export function languageOf(document: JourneyDocument, workspace: Workspace): string {
  const own = stringOf(valueAt(document.tree.root, 'language'));
  return own ?? configFor(document.uri, workspace).data.language ?? DEFAULT_LANGUAGE;
}

/** The library nearest to a file that items can be added to: in its folder, else by the way there, in the same language. */
export function nearestLibrary(
  document: JourneyDocument,
  kind: LibraryKind,
  workspace: Workspace,
): JourneyDocument | undefined {
  const language = languageOf(document, workspace);
  return workspace
    .ofKind(LIBRARIES[kind])
    .filter(
      library =>
        library.tree.problems.length === 0 &&
        itemsIn(library, kind) !== undefined &&
        languageOf(library, workspace) === language &&
        !isExcluded(library.uri, workspace),
    )
    .map(library => ({ library, distance: distance(document.uri, library.uri) }))
    .sort((a, b) => a.distance - b.distance || (a.library.uri < b.library.uri ? -1 : 1))[0]?.library;
}

/** The list of a library in block style; undefined where it has none, or nothing is in it yet. */
export function itemsIn(library: JourneyDocument, kind: LibraryKind): ListNode | undefined {
  const list = valueAt(library.tree.root, LIBRARIES[kind]);
  const last = list?.kind === 'list' ? list.items.at(-1) : undefined;
  return list?.kind === 'list' && last && itemBlock(library.text.getText(), list, last) ? list : undefined;
}

/**
 * Adds an item's text, as it stands behind its dash in column 0, at the end of a library; set off by a blank line
 * where the others are.
 */
export function appendToLibrary(
  library: JourneyDocument,
  list: ListNode,
  text: string,
): TextEdit | undefined {
  const source = library.text.getText();
  const [last, before] = list.items
    .slice(-2)
    .reverse()
    .map(item => itemBlock(source, list, item));
  if (!last) return undefined;
  const gap = before ? source.slice(before.end, last.start) : '';
  const isSpaced = gap.trim() === '' && /(?:\r\n|\r|\n){2}/.test(gap);
  const edit = insertLines(source, writtenEnd(source, list), last.column, `- ${text}`);
  return isSpaced ? { ...edit, newText: lineBreakOf(source) + edit.newText } : edit;
}

/** Where a new library beside a file goes: named like the file, and not taken yet. */
export function newLibraryUri(document: JourneyDocument, kind: LibraryKind, workspace: Workspace): string {
  const beside = document.uri.replace(/(?:\.journey)?\.(?:ya?ml|json)$/i, '');
  let uri = `${beside}.${LIBRARIES[kind]}.yaml`;
  for (let number = 2; workspace.documents.has(uri); number++)
    uri = `${beside}-${number}.${LIBRARIES[kind]}.yaml`;
  return uri;
}

/** How many folders one has to go up and down from one file to the other. */
function distance(from: string, to: string): number {
  const [a, b] = [from.split('/'), to.split('/')];
  let same = 0;
  while (same < a.length - 1 && a[same] === b[same]) same++;
  return a.length + b.length - 2 * same;
}
