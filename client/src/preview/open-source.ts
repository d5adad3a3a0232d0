import { Selection, TextEditorRevealType, type Uri, type ViewColumn, window, workspace } from 'vscode';
import { LocateSource, type LocateSourceResult } from '../../../server/src/protocol';
import type { Server } from '../server';
import { columnFor } from './column';
import type { PageMessage } from './messages';

/** What the page says when something on it is clicked. */
export type OpenSource = Extract<PageMessage, { readonly type: 'openSource' }>;

/** Where the panel and the editor beside it are. */
export interface Columns {
  readonly panel: ViewColumn | undefined;
  readonly lastEditor: ViewColumn | undefined;
}

/**
 * Opens the text behind something on the page, with the cursor at its beginning; the text alone where it is not
 * there any more.
 *
 * @param followed the journey that the page shows, which a place without a file is in: it may be opened although it
 *   lies in no folder.
 * @throws Error where the document is neither of the workspace nor followed, or cannot be opened.
 */
export async function openSource(
  server: Server,
  { place, stay = false }: Omit<OpenSource, 'type'>,
  followed: string | undefined,
  columns: Columns,
): Promise<void> {
  const file = place.uri ?? followed;
  if (file === undefined) return;
  const uri = server.documentOf(file);
  if (file !== followed && !workspace.getWorkspaceFolder(uri)) {
    throw new Error(`${uri.toString(true)} does not belong to the workspace.`);
  }
  const document = await workspace.openTextDocument(uri);
  const viewColumn = columnOf(uri, columns);
  const editor = await window.showTextDocument(document, { viewColumn, preserveFocus: stay });
  const found = await server.request<LocateSourceResult>(LocateSource, { ...place, uri: file });
  if (!found) return;
  const { start, end } = found.range;
  const range = document.validateRange(new Selection(start.line, start.character, end.line, end.character));
  editor.selection = new Selection(range.start, range.start);
  editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
}

/** The column in which a document is shown: where it is already, else beside the panel. */
export function columnOf(uri: Uri, { panel, lastEditor }: Columns): ViewColumn {
  const shown = window.visibleTextEditors.map(editor => ({
    column: editor.viewColumn,
    uri: editor.document.uri.toString(),
  }));
  return columnFor(uri.toString(), shown, lastEditor, panel);
}
