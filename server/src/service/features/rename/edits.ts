import type { JourneyDocument } from '../../model/document';
import { addTo, type Groups } from '../../model/grouped';
import type { DocumentEdit } from '../../rules/rule';
import { type AnchorGroup, anchorGroups } from '../../syntax/anchors';
import { replaceScalar } from '../../syntax/edit/scalar';
import type { TextEdit } from '../../syntax/edit/text-edit';
import { flowOf } from '../../syntax/edit/writing';
import type { ScalarNode } from '../../syntax/nodes';
import type { Mention } from '../naming';

/** The edits that put a new id in place of the old one at each of these places. */
export function renamingEdits(
  mentions: readonly Mention[],
  oldId: string,
  newId: string,
): readonly DocumentEdit[] {
  if (oldId === newId) return [];
  const nodes: Groups<JourneyDocument, ScalarNode> = new Map();
  for (const { document, node } of mentions) if (node) addTo(nodes, document, node);
  return [...nodes].map(([document, named]) => ({
    document,
    edits: editsIn(document.text.getText(), named, oldId, newId).sort((a, b) => a.start - b.start),
  }));
}

function editsIn(source: string, named: readonly ScalarNode[], oldId: string, newId: string): TextEdit[] {
  const groups = anchorGroups(source);
  const aliasAt = (start: number) =>
    groups.find(({ aliases }) => aliases.some(alias => alias.start - 1 === start));
  const isNamed = ({ anchor }: AnchorGroup) => named.some(node => isAnchored(source, anchor, node));
  const own = named.flatMap(node => {
    const group = source[node.start] === '*' ? aliasAt(node.start) : undefined;
    if (!group) return [replaceScalar(source, node, newId)];
    // An alias follows its anchor; one of something else than an id gets the id itself.
    return isNamed(group) ? [] : [{ start: node.start, end: node.end, newText: flowOf(newId, source) }];
  });
  return [...own, ...groups.filter(isNamed).flatMap(group => strangers(source, group, named, oldId))];
}

/** What an alias repeats as something else than this id, such as a title, stays what it was. */
function strangers(
  source: string,
  { aliases }: AnchorGroup,
  named: readonly ScalarNode[],
  oldId: string,
): readonly TextEdit[] {
  return aliases
    .filter(alias => !named.some(node => node.start === alias.start - 1))
    .map(({ start, end }) => ({ start: start - 1, end, newText: flowOf(oldId, source) }));
}

/** Whether a scalar is what the anchor names. On a line of its own an anchor may belong to the map that begins below it. */
function isAnchored(source: string, anchor: AnchorGroup['anchor'], node: ScalarNode): boolean {
  if (!anchor || node.start <= anchor.end) return false;
  return /^[ \t]+(?:!\S*[ \t]+)?$/.test(source.slice(anchor.end, node.start));
}
