import { createConnection, TextDocumentSyncKind, TextDocuments } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { parseDocument } from 'yaml';

/**
 * A language server that knows nothing: it keeps the text and answers. What it takes is what the connection and
 * the measuring take. With `--parse` it lets `yaml` parse the whole text first, after every change.
 */
function serve(parse: boolean): void {
  const connection = createConnection();
  const documents = new TextDocuments(TextDocument);
  documents.onDidChangeContent(({ document }) => {
    if (parse) parseDocument(document.getText());
    connection.sendDiagnostics({ uri: document.uri, version: document.version, diagnostics: [] });
  });
  connection.onInitialize(() => ({
    capabilities: {
      textDocumentSync: TextDocumentSyncKind.Incremental,
      completionProvider: {},
      hoverProvider: true,
      documentSymbolProvider: true,
    },
  }));
  connection.onCompletion(() => []);
  connection.onHover(() => null);
  connection.onDocumentSymbol(() => []);
  documents.listen(connection);
  connection.listen();
}

serve(process.argv.includes('--parse'));
