import type {
  CodeAction,
  CompletionItem,
  CompletionList,
  Position,
  Range,
} from 'vscode-languageserver-types';
import { complete } from '../features/completion';
import { resolveCompletion } from '../features/completion/resolve';
import { fileRenameEdits, type PathHost } from '../features/file-rename';
import { formatText, formattingEdits } from '../features/formatting';
import { formatOnEnter } from '../features/formatting-on-type';
import { formatRange } from '../features/formatting-range';
import { type LinkedRanges, linkedEditing } from '../features/linked-editing';
import { refactorings } from '../features/refactorings';
import { prepareRename, type Refused, rename } from '../features/rename';
import type { FileRename } from '../model/locations';
import type { DocumentEdit } from '../rules/rule';
import type { TextEdit } from '../syntax/edit/text-edit';
import type { Engine } from './engine';

/** What helps to write a text, and to write it otherwise. */
export interface Writing {
  /** What can be written at a position. */
  complete(uri: string, position: Position): CompletionList;
  /** A completion with its documentation. */
  resolveCompletion(item: CompletionItem): CompletionItem;
  /** The names of an anchor and its aliases, to be edited together. */
  linkedEditing(uri: string, position: Position): LinkedRanges | undefined;
  /** What would be renamed at a position, or why it cannot be; undefined where nothing has a name. */
  prepareRename(
    uri: string,
    position: Position,
  ): { readonly range: Range; readonly placeholder: string } | Refused | undefined;
  /** The edits that rename it in all files, or why it cannot have that name. */
  rename(uri: string, position: Position, newName: string): readonly DocumentEdit[] | Refused | undefined;
  /** The edits after which all paths in files lead where they led, although files and folders move. */
  renameFiles(renames: readonly FileRename[], host: PathHost): Promise<readonly DocumentEdit[]>;
  /** What can be written elsewhere or otherwise without meaning something else, where a range begins. */
  refactorings(uri: string, range: Range): readonly CodeAction[];
  /** The text with its layout made regular, and the edits that lead there: none where nothing is to do, or nothing can be done. */
  format(uri: string): { readonly text: string; readonly edits: readonly TextEdit[] } | undefined;
  /** The edits that make the layout of some lines regular. */
  formatRange(uri: string, range: Range): readonly TextEdit[];
  /** The edits right after Enter, with the cursor on the new line: its indentation, and the dash where a list goes on. */
  formatOnEnter(uri: string, position: Position): readonly TextEdit[];
}

/** Helps whoever writes. */
export function writing(engine: Engine): Writing {
  const { ports, workspace } = engine;
  return {
    complete: (uri, position) =>
      engine.on(uri, (document, seen) => complete(document, seen, position, ports.language())) ?? {
        isIncomplete: false,
        items: [],
      },
    resolveCompletion: item => resolveCompletion(item, workspace, ports.language()),
    linkedEditing: (uri, position) => engine.on(uri, document => linkedEditing(document, position)),
    prepareRename: (uri, position) =>
      engine.on(uri, (document, seen) => prepareRename(document, seen, position, ports.language())),
    rename: (uri, position, newName) =>
      engine.on(uri, (document, seen) => rename(document, seen, position, newName, ports.language())),
    renameFiles: (renames, host) =>
      fileRenameEdits(renames, workspace, { ...host, pause: engine.resting(host.pause) }),
    refactorings: (uri, range) =>
      engine.on(uri, (document, seen) => refactorings(document, seen, range, ports.language())) ?? [],
    format: uri =>
      engine.on(uri, document => {
        const before = document.text.getText();
        const text = formatText(before, document.tree);
        return { text, edits: formattingEdits(before, text) };
      }),
    formatRange: (uri, range) => engine.on(uri, document => formatRange(document, range)) ?? [],
    formatOnEnter: (uri, position) => engine.on(uri, document => formatOnEnter(document, position)) ?? [],
  };
}
