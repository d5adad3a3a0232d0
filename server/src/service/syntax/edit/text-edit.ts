import type { Span } from '../nodes';

/** Replaces a stretch of the text, in offsets; an empty span inserts. */
export interface TextEdit extends Span {
  readonly newText: string;
}
