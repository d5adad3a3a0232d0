import { type Entity, isKind } from '../../model/entity';
import type { Workspace } from '../../model/workspace';

/** A persona that the workspace has already: rather one of a library than one that a journey keeps for itself. */
export function knownPersona(
  workspace: Workspace,
): (Entity<'persona'> & { readonly id: string }) | undefined {
  const documents = [...byUri(workspace.ofKind('personas')), ...byUri(workspace.ofKind('journey'))];
  return documents
    .flatMap(({ entities }) => entities)
    .find(
      (entity): entity is Entity<'persona'> & { readonly id: string } =>
        isKind(entity, 'persona') && entity.id !== undefined,
    );
}

function byUri<T extends { readonly uri: string }>(documents: readonly T[]): readonly T[] {
  return [...documents].sort((a, b) => (a.uri < b.uri ? -1 : 1));
}
