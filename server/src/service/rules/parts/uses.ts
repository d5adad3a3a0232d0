import type { Entity } from '../../model/entity';
import type { Workspace } from '../../model/workspace';

/** Whether anything but the thing itself names it. */
export function isUsed(entity: Entity & { readonly id: string }, workspace: Workspace): boolean {
  return workspace
    .naming(entity.id)
    .filter(({ kinds }) => kinds.includes(entity.kind))
    .some(reference => reference.document !== entity.document || !isWithin(reference.from, entity));
}

function isWithin(user: Entity | undefined, entity: Entity): boolean {
  for (let current = user; current; current = current.parent) if (current === entity) return true;
  return false;
}
