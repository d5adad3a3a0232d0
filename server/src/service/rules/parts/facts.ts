import { type Entity, fieldOf } from '../../model/entity';
import type { Workspace } from '../../model/workspace';
import type { Writable } from '../../syntax/edit/writing';
import type { MapNode, Pair, Span, YamlNode } from '../../syntax/nodes';

/** A fact as a touchpoint or a guide states it. */
export interface Fact {
  readonly entity: Entity<'touchpoint'> | Entity<'guide'>;
  readonly facts: MapNode;
  readonly pair: Pair;
  readonly value: FactValue;
}

/** One value, or one a language. */
export type FactValue = string | number | boolean | Readonly<Record<string, string>>;

/** The facts that an entity states itself. */
export function factsOf(entity: Entity<'touchpoint'> | Entity<'guide'>): readonly Fact[] {
  const facts = fieldOf(entity, 'facts');
  if (facts?.kind !== 'map') return [];
  const values = entity.data.facts as Readonly<Record<string, FactValue | undefined>> | undefined;
  return facts.pairs.flatMap((pair): readonly Fact[] => {
    const value = values?.[pair.name];
    const isOwn = !pair.merged && !pair.name.startsWith('x-');
    return isOwn && value !== undefined && value !== null ? [{ entity, facts, pair, value }] : [];
  });
}

/** Where a fact is shown: at its value. */
export function placeOfFact({ pair }: Fact): Span {
  return pair.value.kind === 'scalar' ? pair.value : pair.key;
}

/**
 * The same fact in the guides that hold for a file: its own; else those in files of their own, and that of a
 * journey which names the touchpoint.
 */
export function inGuides({ entity, pair }: Fact, workspace: Workspace): readonly Fact[] {
  const all = workspace
    .all('guide')
    .flatMap(factsOf)
    .filter(fact => fact.pair.name === pair.name);
  const own = all.filter(fact => fact.entity.document === entity.document);
  return own.length > 0 ? own : all.filter(fact => holdsFor(fact, entity));
}

function holdsFor({ entity: { document } }: Fact, touchpoint: Entity): boolean {
  const { id } = touchpoint;
  const isNamed = document.references.some(each => each.kinds.includes('touchpoint') && each.id === id);
  return document.kind === 'guide' || isNamed;
}

/** Whether two values contradict each other: in a language that both have, or in every one. */
export function contradict(a: FactValue, b: FactValue): boolean {
  if (typeof a !== 'object' && typeof b !== 'object') return plain(a) !== plain(b);
  if (typeof a !== 'object') return contradict(b, a);
  if (typeof b !== 'object') return !Object.values(a).some(value => plain(value) === plain(b));
  return Object.entries(a).some(([tag, value]) => b[tag] !== undefined && plain(b[tag]) !== plain(value));
}

/** `"49"` is 49, and neither case nor blanks make a difference. */
function plain(value: string | number | boolean | undefined): string {
  return String(value).trim().replace(/\s+/g, ' ').toLowerCase();
}

/** A value in one line, for a message. */
export function factText(value: FactValue): string {
  return typeof value === 'object' ? Object.values(value).join(' / ') : String(value);
}

/** A value as it can be written. */
export function writableFact(value: FactValue): Writable {
  return typeof value === 'object' ? { ...value } : value;
}

/** Whether a node lies inside another. */
export function isInside(inner: Span, outer: YamlNode): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
