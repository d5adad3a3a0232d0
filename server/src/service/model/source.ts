import type { Range } from 'vscode-languageserver-types';
import type { Span } from '../syntax/nodes';

/** A place in a document, in LSP's zero-based lines and UTF-16 columns. */
export interface SourceRange {
  readonly uri: string;
  readonly range: Range;
}

/**
 * Something that is written in a document, by its way from the top: it stays the same while other things come, go and
 * move. Where it stands is asked when somebody wants to go there.
 */
export interface SourcePath {
  readonly uri: string;
  /** A JSON Pointer (RFC 6901) in which the items of lists have their ids: `/stages/buy/steps/pay`. */
  readonly path: string;
  /** Only this of it, in UTF-16 code units from its beginning; below 0 in the key before it. */
  readonly part?: Span;
}

/** The same as a map says it of the thousands of things on it: the file is missing where it is the journey's own. */
export type ShownSource = Omit<SourcePath, 'uri'> & Partial<Pick<SourcePath, 'uri'>>;
