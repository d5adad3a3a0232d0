import type { RefactoringKind } from '../../../protocol';
import type { JourneyDocument } from '../../model/document';
import type { Workspace } from '../../model/workspace';
import type { DocumentEdit, Texts } from '../../rules/rule';

/** A change of how something is written, that leaves what it means. */
export interface Refactoring {
  readonly kind: RefactoringKind;
  /** In words; `{name}` stands for a value of `data`. */
  readonly title: Texts;
  readonly data: Readonly<Record<string, string>>;
  readonly edits: readonly DocumentEdit[];
  /** A file that has to be made for it, with its text. */
  readonly creates?: { readonly uri: string; readonly text: string };
}

/** What is refactored. */
export interface RefactoringRequest {
  readonly document: JourneyDocument;
  readonly workspace: Workspace;
  /** The cursor. */
  readonly offset: number;
}
