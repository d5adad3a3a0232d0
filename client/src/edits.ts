import { workspace } from 'vscode';
import type { TextDocumentEdit } from 'vscode-languageserver-types';
import type { Server } from './server';

/**
 * Applies an edit that the server has made.
 *
 * @returns false where a document has moved on since, so that the edit does not fit it any more.
 */
export async function applyChanges(server: Server, changes: readonly TextDocumentEdit[]): Promise<boolean> {
  const edit = await server.toWorkspaceEdit(changes);
  return edit !== undefined && (await workspace.applyEdit(edit));
}
