import { type Entity, type EntityData, fieldOf, isKind } from '../../model/entity';
import { ownPairsOf } from '../../syntax/nodes';
import type { CheckEntry, CheckSubject, Finding } from '../rule';

type Entry = NonNullable<EntityData<'touchpoint'>['checklist']>[string];

/** What a journey or touchpoint says of its checks; what a merge key brings in is written elsewhere. */
export function checksOf(entity: Entity): readonly CheckSubject[] {
  if (!isKind(entity, 'journey') && !isKind(entity, 'touchpoint')) return [];
  const checklist = fieldOf(entity, 'checklist');
  if (checklist?.kind !== 'map') return [];
  const entries = entity.data.checklist as Readonly<Record<string, Entry>> | undefined;
  return ownPairsOf(checklist)
    .filter(({ name }) => name !== '' && !name.startsWith('x-'))
    .map(pair => ({ entity, checklist, pair, entry: entryOf(entries?.[pair.name]) }));
}

/** The check that a finding is shown in. */
export function checkOf({ document, span }: Finding): CheckSubject | undefined {
  return document.entities
    .flatMap(checksOf)
    .findLast(({ pair }) => pair.start <= span.start && span.end <= pair.end);
}

/** An entry that is a bare status, written out. */
export function entryOf(entry: Entry): CheckEntry {
  if (typeof entry === 'string') return { status: entry };
  return typeof entry === 'object' && entry !== null ? entry : {};
}
