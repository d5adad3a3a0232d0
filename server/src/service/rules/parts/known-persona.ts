import { entitiesOf } from '../../model/by-kind';
import type { Entity } from '../../model/entity';
import { isDefined } from '../../model/id-index';
import { byUri } from '../../model/order';
import type { Workspace } from '../../model/workspace';

/** A persona that the workspace has already: rather one of a library than one that a journey keeps for itself. */
export function knownPersona(
  workspace: Workspace,
): (Entity<'persona'> & { readonly id: string }) | undefined {
  const documents = [
    ...workspace.ofKind('personas').toSorted(byUri),
    ...workspace.ofKind('journey').toSorted(byUri),
  ];
  return documents.flatMap(document => entitiesOf(document, 'persona')).find(isDefined);
}
