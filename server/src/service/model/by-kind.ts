import type { EntityKind } from '../schema/types';
import type { Entity, JourneyDocument } from './entity';
import { grouped } from './grouped';

/** What a file describes of a kind, in the order of the text. */
export function entitiesOf<K extends EntityKind>(document: JourneyDocument, kind: K): readonly Entity<K>[] {
  return (byKind(document.entities).get(kind) ?? []) as readonly Entity[] as readonly Entity<K>[];
}

const known = new WeakMap<readonly Entity[], ReadonlyMap<EntityKind, readonly Entity[]>>();

/** Sorted once for each version of a file. */
function byKind(entities: readonly Entity[]): ReadonlyMap<EntityKind, readonly Entity[]> {
  const memo = known.get(entities);
  if (memo) return memo;
  const found: ReadonlyMap<EntityKind, readonly Entity[]> = grouped(entities, ({ kind }) => kind);
  known.set(entities, found);
  return found;
}
