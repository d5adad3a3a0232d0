import type { TextDocumentEdit } from 'vscode-languageserver-types';
import { rangeOf } from '../model/document';
import type { DocumentEdit } from '../rules/rule';

/** Our edits as LSP's, each tied to the version of the document that it was made for. */
export function documentChanges(edits: readonly DocumentEdit[]): TextDocumentEdit[] {
  return edits.map(({ document, edits: changes }) => ({
    textDocument: { uri: document.uri, version: document.version },
    edits: changes.map(change => ({ range: rangeOf(document, change), newText: change.newText })),
  }));
}

/** The same as one undoable edit. */
export function workspaceEdit(edits: readonly DocumentEdit[]): { documentChanges: TextDocumentEdit[] } {
  return { documentChanges: documentChanges(edits) };
}
