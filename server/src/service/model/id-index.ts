import type { EntityKind } from '../schema/types';
import type { Entity, Reference } from './entity';
import { isFileLocal } from './file-local';
import { SameId } from './same-id';

/** Something that has an id. A step's `use:` with changes has none. */
export type Defined = Entity & { readonly id: string };

/** Whether something has an id. */
export function isDefined<E extends Entity>(entity: E): entity is E & Defined {
  return entity.id !== undefined;
}

/** Who has an id of a kind, and who names it. Whoever asks for one that is not there yet is told when it comes. */
export class IdIndex {
  /** By kind; where ids mean something within their file alone, by file and kind. */
  private readonly having = new Map<string, Map<string, SameId<Defined>>>();
  private readonly naming = new Map<string, SameId<Reference>>();

  /** @param uri the file from which it is asked: ids of some kinds mean nothing outside of theirs */
  definitions(kind: EntityKind, id: string, uri: string): SameId<Defined> {
    const room = isFileLocal(kind) ? `${kind} ${uri}` : kind;
    const ids = this.having.get(room) ?? new Map<string, SameId<Defined>>();
    this.having.set(room, ids);
    return same(ids, id);
  }

  /** Of whatever kind. */
  references(id: string): SameId<Reference> {
    return same(this.naming, id);
  }

  /** How often a file has come to define or to name other ids than before. */
  changes = 0;

  /** Takes in what has come to the entities of a file, and out what is gone. */
  exchangeEntities({ gone, come }: Difference<Entity>): void {
    if (gone.map(nameOf).join() !== come.map(nameOf).join()) this.changes++;
    for (const entity of gone) if (isDefined(entity)) this.sharing(entity).delete(entity);
    for (const entity of come) if (isDefined(entity)) this.sharing(entity).add(entity);
  }

  private sharing({ kind, id, document }: Defined): SameId<Defined> {
    return this.definitions(kind, id, document.uri);
  }

  /** The same for its references. */
  exchangeReferences({ gone, come }: Difference<Reference>): void {
    if (gone.map(({ id }) => id).join() !== come.map(({ id }) => id).join()) this.changes++;
    for (const each of gone) this.references(each.id).delete(each);
    for (const each of come) this.references(each.id).add(each);
  }
}

function nameOf({ kind, id }: Entity): string {
  return `${kind} ${id}`;
}

function same<T extends Entity | Reference>(all: Map<string, SameId<T>>, key: string): SameId<T> {
  const found = all.get(key);
  if (found) return found;
  const none = new SameId<T>();
  all.set(key, none);
  return none;
}

/** What is in one of two versions only. */
export interface Difference<T> {
  readonly gone: readonly T[];
  readonly come: readonly T[];
}

/** What of two versions is not in both. Around an edit they are alike, so comparing place by place finds it. */
export function difference<T>(before: readonly T[] = [], after: readonly T[] = []): Difference<T> {
  const shorter = Math.min(before.length, after.length);
  let same = 0;
  while (same < shorter && before[before.length - 1 - same] === after[after.length - 1 - same]) same++;
  const isNew = (each: T, index: number, others: readonly T[]) => each !== others[index];
  return {
    gone: before.slice(0, before.length - same).filter((each, index) => isNew(each, index, after)),
    come: after.slice(0, after.length - same).filter((each, index) => isNew(each, index, before)),
  };
}
