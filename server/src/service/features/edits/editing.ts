import type { JourneyDocument } from '../../model/document';
import type { DocumentEdit } from '../../rules/rule';
import type { TextEdit } from '../../syntax/edit/text-edit';
import { type MapNode, ownPairsOf } from '../../syntax/nodes';
import { removePairs } from '../../syntax/remove';

/** The edits of one document, which may be none; undefined where it cannot be edited so. */
export function editing(
  document: JourneyDocument,
  edits: TextEdit | readonly TextEdit[] | undefined,
): readonly DocumentEdit[] | undefined {
  return edits && [{ document, edits: [edits].flat() }];
}

/** Takes a pair out of a map; undefined where it cannot go, since it is the only one or stands behind a dash. */
export function withoutPair(source: string, map: MapNode, name: string): readonly TextEdit[] | undefined {
  const own = ownPairsOf(map);
  const edits = own.length > 1 ? removePairs(source, map, [name]) : [];
  return edits.length > 0 ? edits : undefined;
}
