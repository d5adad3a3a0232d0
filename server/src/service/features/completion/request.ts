import type { JourneyDocument } from '../../model/document';
import type { Workspace } from '../../model/workspace';
import type { DisplayLanguage } from '../../ports';
import type { Word } from './probe';

/** What the items need to know of the place that they are for. */
export interface CompletionRequest {
  readonly document: JourneyDocument;
  readonly workspace: Workspace;
  readonly language: DisplayLanguage;
  readonly word: Word;
}
