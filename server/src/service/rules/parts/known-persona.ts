import { type Entity, isKind } from '../../model/entity';
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
  return documents
    .flatMap(({ entities }) => entities)
    .find(
      (entity): entity is Entity<'persona'> & { readonly id: string } =>
        isKind(entity, 'persona') && entity.id !== undefined,
    );
}
