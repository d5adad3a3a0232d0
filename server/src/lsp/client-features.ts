import type { InitializeParams, TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import { type DocumentEdit, documentChanges, type FoldingOptions, rangeOf } from '../service';

/** What the client can do beyond the least that LSP asks of one. */
export interface ClientFeatures {
  /** It takes links, which say what is underlined, where others take bare places. */
  readonly definitionLinks: boolean;
  readonly typeDefinitionLinks: boolean;
  /** It takes edits that are tied to a version. */
  readonly documentChanges: boolean;
  /** It asks the server for the text of documents that are no files. */
  readonly virtualDocuments: boolean;
  readonly folding: FoldingOptions;
  /** It can be told to ask again for what it shows. */
  readonly refreshes: { readonly tokens: boolean; readonly hints: boolean };
}

/** What a client says of itself at the start; one that says nothing can do the least. */
export function clientFeatures(params?: InitializeParams): ClientFeatures {
  const { textDocument, workspace } = params?.capabilities ?? {};
  const { lineFoldingOnly = false, rangeLimit } = textDocument?.foldingRange ?? {};
  return {
    definitionLinks: textDocument?.definition?.linkSupport === true,
    typeDefinitionLinks: textDocument?.typeDefinition?.linkSupport === true,
    documentChanges: workspace?.workspaceEdit?.documentChanges === true,
    virtualDocuments: workspace?.textDocumentContent !== undefined,
    folding: { lineFoldingOnly, ...(rangeLimit === undefined ? {} : { rangeLimit }) },
    refreshes: {
      tokens: workspace?.semanticTokens?.refreshSupport === true,
      hints: workspace?.inlayHint?.refreshSupport === true,
    },
  };
}

/** Our edits in the form that the client takes; only one that can is told the versions that they were made for. */
export function workspaceEditFor(client: ClientFeatures, edits: readonly DocumentEdit[]): WorkspaceEdit {
  if (client.documentChanges) return { documentChanges: documentChanges(edits) };
  const changes = edits.map(({ document, edits: all }): [string, TextEdit[]] => [
    document.uri,
    all.map(edit => ({ range: rangeOf(document, edit), newText: edit.newText })),
  ]);
  return { changes: Object.fromEntries(changes) };
}
