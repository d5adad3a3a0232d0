import type { Entity } from '../../model/entity';
import { oncePerRevision } from '../../model/once';
import type { Workspace } from '../../model/workspace';
import type { EntityKind } from '../../schema/types';

/** Whether anything but the thing itself names it. */
export function isUsed(entity: Entity & { readonly id: string }, workspace: Workspace): boolean {
  const users = usesIn(workspace).get(keyOf(entity.kind, entity.id)) ?? [];
  return users.some(user => !isWithin(user, entity));
}

function isWithin(user: Entity | undefined, entity: Entity): boolean {
  for (let current = user; current; current = current.parent) if (current === entity) return true;
  return false;
}

/** Who names `kind id`; undefined for what stands in no entity. */
const usesIn = oncePerRevision((workspace): ReadonlyMap<string, readonly (Entity | undefined)[]> => {
  const by = new Map<string, (Entity | undefined)[]>();
  for (const { kinds, id, from } of workspace.references()) {
    for (const kind of kinds) {
      const users = by.get(keyOf(kind, id));
      if (users) users.push(from);
      else by.set(keyOf(kind, id), [from]);
    }
  }
  return by;
});

function keyOf(kind: EntityKind, id: string): string {
  return `${kind} ${id}`;
}
