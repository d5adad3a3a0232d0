import { type Entity, type EntityData, fieldOf, isKind } from '../model/entity';
import type { JourneyModel, TouchpointUse } from '../model/journey';
import { onceWhileSame } from '../model/once';
import { lineageOf, type ResolvedTouchpoint } from '../model/touchpoint';
import type { Workspace } from '../model/workspace';
import type { MapNode, Pair } from '../syntax/nodes';

/** The id under which the checks of the journey as a whole stand. */
export const JOURNEY = 'journey';

/** What a checklist's entry says, as far as it is valid. */
export type Entry = NonNullable<NonNullable<EntityData<'journey'>['checklist']>[string]>;

/** The place where a file says something of a check. */
export interface Statement {
  /** The journey, or the touchpoint's use or definition, in whose checklist it stands. */
  readonly owner: Entity;
  readonly checklist: MapNode;
  readonly pair: Pair;
  /** Undefined where what is written is no valid entry. */
  readonly entry: Entry | undefined;
  /** Whether it stands with another touchpoint, which this one extends. */
  readonly inherited: boolean;
}

/** A place that names a touchpoint, as far as it matters to what is said of the checks. */
export type Meant = Pick<TouchpointUse, 'entity' | 'touchpoint'>;

/** By check id; of several statements the nearest. */
export type Statements = ReadonlyMap<string, Statement>;

const NOTHING: Statements = new Map();

/** What the journey itself says of the journey-wide checks. */
export function journeyStatements({ entity }: JourneyModel): Statements {
  return nearest([entity], () => false);
}

/**
 * What is said of a touchpoint's checks: first where the steps use it, then where it is defined, then what it
 * extends.
 */
export function touchpointStatements(
  uses: readonly [Meant, ...(readonly Meant[])],
  workspace: Workspace,
): Statements {
  const [{ touchpoint, entity }] = uses;
  return uses.length === 1 ? saidAtUse(touchpoint, entity, workspace) : saidAtUses(uses, workspace);
}

/** Touchpoints that are met once are most of a large file, and what is said of them seldom changes. */
const saidAtUse = onceWhileSame(
  (touchpoint: ResolvedTouchpoint, entity: Entity<'touchpoint'> | undefined, workspace: Workspace) =>
    saidAtUses([{ touchpoint, entity }], workspace),
);

function saidAtUses(uses: readonly [Meant, ...(readonly Meant[])], workspace: Workspace): Statements {
  const [
    {
      touchpoint: { id },
    },
  ] = uses;
  const own = uses.flatMap(({ entity }) => (entity ? [entity] : []));
  const defined = uses.flatMap(({ touchpoint }) => (touchpoint.entity ? [touchpoint.entity] : []));
  const inherited = [...own, ...defined].flatMap(entity => lineageOf(entity, workspace));
  const owners = new Set<Entity>([...own, ...defined, ...inherited]);
  return nearest([...owners], owner => isKind(owner, 'touchpoint') && (owner.id ?? owner.data.use) !== id);
}

/** What is said of the checks of a touchpoint where it is described: there, then at what it extends. */
export function definitionStatements(entity: Entity<'touchpoint'>, workspace: Workspace): Statements {
  return nearest(lineageOf(entity, workspace), owner => owner !== entity);
}

function nearest(owners: readonly Entity[], isInherited: (owner: Entity) => boolean): Statements {
  const said = owners.flatMap(owner => statementsOf(owner, isInherited(owner)));
  if (said.length === 0) return NOTHING;
  const statements = new Map<string, Statement>();
  for (const statement of said) {
    const { name } = statement.pair;
    if (!statements.has(name)) statements.set(name, statement);
  }
  return statements;
}

/** Keys that begin with `x-` are the user's own and no checks. */
function statementsOf(owner: Entity, inherited: boolean): readonly Statement[] {
  const checklist = fieldOf(owner, 'checklist');
  if (checklist?.kind !== 'map') return [];
  const entries = (owner.data as EntityData<'touchpoint'>).checklist;
  return checklist.pairs
    .filter(({ name }) => name !== '' && !name.startsWith('x-'))
    .map(pair => ({ owner, checklist, pair, entry: entries?.[pair.name], inherited }));
}
