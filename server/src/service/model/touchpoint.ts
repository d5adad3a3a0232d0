import { type CatalogueTouchpoint, catalogue } from '../catalogue';
import { derived } from './derived';
import type { JourneyDocument } from './document';
import { type Entity, type EntityData, isKind } from './entity';
import { oncePerThing, onceWhileSame } from './once';
import type { Workspace } from './workspace';

/** A touchpoint's data with all that it inherits. */
export type TouchpointData = EntityData<'touchpoint'>;

/** A touchpoint as a journey means it: its own fields over those that it extends, down to the catalogue. */
export interface ResolvedTouchpoint {
  readonly id: string;
  readonly data: TouchpointData;
  /** The definition in a file; undefined for one that is only built in, or that is nowhere. */
  readonly entity: Entity<'touchpoint'> | undefined;
  /** The built-in touchpoint that it is, or that it finally extends. */
  readonly builtIn: CatalogueTouchpoint | undefined;
  /** False where the id is nowhere. */
  readonly known: boolean;
}

/** Whether customers can, or will, meet a touchpoint. */
export function isAlive({ data }: Pick<ResolvedTouchpoint, 'data'>): boolean {
  return data.status !== 'retired';
}

/** The touchpoint of this id as seen from a file: inline there, in a library, or built in. */
export function touchpointById(id: string, from: JourneyDocument, workspace: Workspace): ResolvedTouchpoint {
  const entity = workspace.definitions('touchpoint', id, from)[0];
  return isKind(entity, 'touchpoint') ? touchpointOf(entity, workspace) : builtInTouchpoint(id);
}

/** Nobody extends what extends what extends … so often; whoever does by mistake must not bring the engine down. */
const MAX_LINEAGE = 20;

/**
 * The touchpoint that an entity describes; `extends` and `use` followed, a circle cut where it closes, a chain where it
 * is longer than anybody could follow.
 */
export const touchpointOf = derived((entity: Entity<'touchpoint'>, workspace) =>
  resolved(entity, workspace, new Set()),
);

function resolved(entity: Entity<'touchpoint'>, workspace: Workspace, seen: Set<Entity>): ResolvedTouchpoint {
  const base = entity.data.use ?? entity.data.extends;
  const isFirst = seen.size === 0;
  const parent =
    base === undefined || seen.size >= MAX_LINEAGE
      ? undefined
      : baseOf(base, entity, workspace, seen.add(entity));
  // Where a circle is cut depends on where one enters it.
  return isFirst ? inheritedOnce(entity, parent) : inherited(entity, parent);
}

/** The id of the touchpoint that an entity describes: its own, or that which it uses with changes. */
export function idOf({ id, data }: Entity<'touchpoint'>): string {
  return id ?? data.use ?? '';
}

/** The same object as long as nothing changes in what it inherits: what is found out about it is remembered by it. */
const inheritedOnce = onceWhileSame(inherited);

function inherited(entity: Entity<'touchpoint'>, parent: ResolvedTouchpoint | undefined): ResolvedTouchpoint {
  const { data } = entity;
  const id = idOf(entity);
  if (!parent) return { id, data, entity, builtIn: undefined, known: true };
  return {
    id,
    data: { ...parent.data, ...data, checklist: { ...parent.data.checklist, ...data.checklist } },
    entity: entity.id === undefined ? parent.entity : entity,
    builtIn: parent.builtIn,
    known: entity.id !== undefined || parent.known,
  };
}

/** The entity and, nearest first, those that it uses or extends; a circle is cut where it closes. */
export function lineageOf(
  entity: Entity<'touchpoint'>,
  workspace: Workspace,
  seen: ReadonlySet<Entity> = new Set(),
): readonly Entity<'touchpoint'>[] {
  const { document, data } = entity;
  const base = data.use ?? data.extends;
  const met = new Set([...seen, entity]);
  const isEnd = base === undefined || seen.size >= MAX_LINEAGE;
  const known = isEnd ? [] : workspace.definitions('touchpoint', base, document);
  const next = known.find(candidate => !met.has(candidate));
  return [entity, ...(isKind(next, 'touchpoint') ? lineageOf(next, workspace, met) : [])];
}

function baseOf(
  id: string,
  from: Entity<'touchpoint'>,
  workspace: Workspace,
  seen: Set<Entity>,
): ResolvedTouchpoint {
  const next = workspace.definitions('touchpoint', id, from.document).find(entity => !seen.has(entity));
  return isKind(next, 'touchpoint') ? resolved(next, workspace, seen) : builtInTouchpoint(id);
}

/** The touchpoint that the catalogue has under an id; one that is not known, where it has none. */
export function builtInTouchpoint(id: string): ResolvedTouchpoint {
  const builtIn = catalogue.touchpoint(id);
  if (builtIn) return ofCatalogue(builtIn);
  return { id, data: {}, entity: undefined, builtIn, known: false };
}

const ofCatalogue = oncePerThing(
  (builtIn: CatalogueTouchpoint): ResolvedTouchpoint => ({
    id: builtIn.id,
    data: dataOf(builtIn),
    entity: undefined,
    builtIn,
    known: true,
  }),
);

function dataOf(builtIn: CatalogueTouchpoint): TouchpointData {
  const { title, description, phases, modelStages, channel, channelType, directness, ownership } = builtIn;
  return {
    title: { ...title },
    description: { ...description },
    phases,
    model_stages: modelStages,
    channel,
    channel_type: channelType,
    directness,
    ownership,
    ...(builtIn.socialType ? { social_type: builtIn.socialType } : {}),
    ...(builtIn.trigger ? { trigger: builtIn.trigger } : {}),
  };
}
