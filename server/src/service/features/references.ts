import type { Location, Position } from 'vscode-languageserver-types';
import { type JourneyDocument, rangeOf } from '../model/document';
import type { Workspace } from '../model/workspace';
import { anchorAt } from './anchors';
import { mentionsOf, namingAt } from './naming';

/** Every place that names what the id under the cursor names, in all files; on an anchor or an alias, its aliases. */
export function references(
  document: JourneyDocument,
  workspace: Workspace,
  position: Position,
  includeDeclaration: boolean,
): readonly Location[] {
  const offset = document.text.offsetAt(position);
  const naming = namingAt(document, workspace, offset);
  if (naming) {
    return mentionsOf(naming, workspace)
      .filter(({ role }) => includeDeclaration || role === 'reference')
      .map(mention => ({ uri: mention.document.uri, range: rangeOf(mention.document, mention.span) }));
  }
  const { anchor, aliases = [] } = anchorAt(document, offset) ?? {};
  return [...(anchor && includeDeclaration ? [anchor] : []), ...aliases].map(span => ({
    uri: document.uri,
    range: rangeOf(document, span),
  }));
}
