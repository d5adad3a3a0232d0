import { type DocumentHighlight, DocumentHighlightKind, type Position } from 'vscode-languageserver-types';
import { type JourneyDocument, rangeOf } from '../model/document';
import type { Workspace } from '../model/workspace';
import { anchorAt, namesIn } from './anchors';
import { mentionsOf, namingAt } from './naming';

/** The places in the same file that name what the cursor is on: the definition is “written”, a reference “read”. */
export function documentHighlights(
  document: JourneyDocument,
  workspace: Workspace,
  position: Position,
): readonly DocumentHighlight[] {
  const offset = document.text.offsetAt(position);
  const naming = namingAt(document, workspace, offset);
  if (naming) {
    return mentionsOf(naming, workspace, new Map([[document.uri, document]])).map(({ span, role }) => ({
      range: rangeOf(document, span),
      kind: kindOf(role === 'definition'),
    }));
  }
  const group = anchorAt(document, offset);
  return (group ? namesIn(group) : []).map(name => ({
    range: rangeOf(document, name),
    kind: kindOf(name.role === 'anchor'),
  }));
}

function kindOf(isWritten: boolean): DocumentHighlightKind {
  return isWritten ? DocumentHighlightKind.Write : DocumentHighlightKind.Read;
}
