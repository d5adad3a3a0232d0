/**
 * What we use of the library besides its types. It comes in here alone: each file that imports it would make an object
 * of its hundreds of exports, which takes a good part of the server's start.
 */
export {
  CodeActionKind,
  CodeLensRefreshRequest,
  DidChangeWatchedFilesNotification,
  ErrorCodes,
  FileChangeType,
  LSPErrorCodes,
  MarkupKind,
  ResponseError,
  SemanticTokensBuilder,
  TextDocuments,
  WatchKind,
} from 'vscode-languageserver';
