import type { Entity } from '../../model/entity';
import type { Workspace } from '../../model/workspace';
import type { EntityKind } from '../../schema/types';

interface Uses {
  readonly revision: number;
  /** Who names `kind id`; undefined for what stands in no entity. */
  readonly by: ReadonlyMap<string, readonly (Entity | undefined)[]>;
}

const known = new WeakMap<Workspace, Uses>();

/** Whether anything but the thing itself names it. */
export function isUsed(entity: Entity & { readonly id: string }, workspace: Workspace): boolean {
  const users = usesIn(workspace).by.get(keyOf(entity.kind, entity.id)) ?? [];
  return users.some(user => !isWithin(user, entity));
}

function isWithin(user: Entity | undefined, entity: Entity): boolean {
  for (let current = user; current; current = current.parent) if (current === entity) return true;
  return false;
}

/** All uses in the workspace, collected once for each of its states. */
function usesIn(workspace: Workspace): Uses {
  const memo = known.get(workspace);
  if (memo?.revision === workspace.revision) return memo;
  const by = new Map<string, (Entity | undefined)[]>();
  for (const { kinds, id, from } of workspace.references()) {
    for (const kind of kinds) by.set(keyOf(kind, id), [...(by.get(keyOf(kind, id)) ?? []), from]);
  }
  const uses: Uses = { revision: workspace.revision, by };
  known.set(workspace, uses);
  return uses;
}

function keyOf(kind: EntityKind, id: string): string {
  return `${kind} ${id}`;
}
