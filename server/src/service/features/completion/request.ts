import type { Range } from 'vscode-languageserver-types';
import type { JourneyDocument } from '../../model/document';
import type { Workspace } from '../../model/workspace';
import type { DisplayLanguage } from '../../ports';
import type { Word } from './word';

/** What the items need to know of the place that they are for. */
export interface CompletionRequest {
  readonly document: JourneyDocument;
  readonly workspace: Workspace;
  readonly language: DisplayLanguage;
  /** The word at the cursor, on its line as that is to become. */
  readonly word: Word;
  /** What of the word stands before the cursor. */
  readonly typed: string;
  /** The column of the word, or of its quote, on that line. */
  readonly column: number;
  /** What is replaced: the word, and where the line moves all that is before it. */
  readonly range: Range;
  /** What is to be written before the word: the line's new indentation and dash, or a space behind a colon. */
  readonly lead: string;
}
