import type { LocationLink, Position } from 'vscode-languageserver-types';
import { type JourneyDocument, rangeOf } from '../model/document';
import type { Reference } from '../model/entity';
import { resolve } from '../model/resolve';
import type { Workspace } from '../model/workspace';

/** Where the id under the cursor is defined. What is only built in has no place to go to. */
export function definition(
  document: JourneyDocument,
  workspace: Workspace,
  position: Position,
): readonly LocationLink[] {
  const reference = referenceAt(document, document.text.offsetAt(position));
  if (!reference) return [];
  return resolve(reference, workspace).flatMap(target => {
    if (target.origin !== 'file') return [];
    const { entity } = target;
    return {
      originSelectionRange: rangeOf(document, reference.node),
      targetUri: entity.document.uri,
      targetRange: rangeOf(entity.document, entity.node),
      targetSelectionRange: rangeOf(entity.document, entity.idNode ?? entity.node),
    };
  });
}

/** The reference that the offset touches. */
export function referenceAt(document: JourneyDocument, offset: number): Reference | undefined {
  return document.references.find(({ node }) => node.start <= offset && offset <= node.end);
}
