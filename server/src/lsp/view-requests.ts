import type { Range } from 'vscode-languageserver';
import { type TextEdit as OffsetEdit, rangeOf } from '../service';
import type { Server } from './running-server';

/** The requests for how a file looks while it is edited: folds, selections, hints, and the layout of some lines. */
export function answerViewRequests({ connection, settings, client, serviceFor }: Server): void {
  connection.onFoldingRanges(({ textDocument: { uri } }) => [
    ...serviceFor(uri).foldingRanges(uri, client.folding),
  ]);
  connection.onSelectionRanges(({ textDocument: { uri }, positions }) => [
    ...serviceFor(uri).selectionRanges(uri, positions),
  ]);
  connection.languages.inlayHint.on(({ textDocument: { uri }, range }) => [
    ...serviceFor(uri).inlayHints(uri, range as Range, settings.inlayHints),
  ]);
  const edits = (uri: string, changes: readonly OffsetEdit[]) => {
    const document = serviceFor(uri).documents().get(uri);
    return document
      ? changes.map(change => ({ range: rangeOf(document, change), newText: change.newText }))
      : [];
  };
  // The editor's tab size is not asked for: two spaces are the language's layout.
  connection.onDocumentFormatting(({ textDocument: { uri } }) =>
    edits(uri, serviceFor(uri).format(uri)?.edits ?? []),
  );
  connection.onDocumentRangeFormatting(({ textDocument: { uri }, range }) =>
    edits(uri, serviceFor(uri).formatRange(uri, range)),
  );
  connection.onDocumentOnTypeFormatting(({ textDocument: { uri }, position }) =>
    edits(uri, serviceFor(uri).formatOnEnter(uri, position)),
  );
}
