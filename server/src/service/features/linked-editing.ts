import type { Position, Range } from 'vscode-languageserver-types';
import { type JourneyDocument, rangeOf } from '../model/document';
import { anchorAt, namesIn } from './anchors';

/** The characters that YAML allows in the name of an anchor; some more are legal, but nobody types them there. */
const WORD = '[^\\s,\\[\\]{}]+';

/** LSP's `LinkedEditingRanges`. */
export interface LinkedRanges {
  readonly ranges: Range[];
  readonly wordPattern: string;
}

/** An anchor and its aliases: what is typed in one of the names is typed in all. */
export function linkedEditing(document: JourneyDocument, position: Position): LinkedRanges | undefined {
  const group = anchorAt(document, document.text.offsetAt(position));
  if (!group) return undefined;
  return { ranges: namesIn(group).map(name => rangeOf(document, name)), wordPattern: WORD };
}
