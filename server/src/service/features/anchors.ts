import type { JourneyDocument } from '../model/document';
import { type AnchorGroup, type AnchorName, anchorGroups } from '../syntax/anchors';

/** The anchor whose name, or one of whose aliases, the offset touches; the sign before the name belongs to it. */
export function anchorAt(document: JourneyDocument, offset: number): AnchorGroup | undefined {
  return anchorGroups(document.text.getText()).find(group =>
    namesIn(group).some(({ start, end }) => start - 1 <= offset && offset <= end),
  );
}

/** The anchor and its aliases, in the order of the text. */
export function namesIn({ anchor, aliases }: AnchorGroup): readonly AnchorName[] {
  return anchor ? [anchor, ...aliases] : aliases;
}
