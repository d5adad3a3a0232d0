import type { Range } from 'vscode-languageserver-types';

/** A place in a document, in LSP's zero-based lines and UTF-16 columns. */
export interface SourceRange {
  readonly uri: string;
  readonly range: Range;
}
