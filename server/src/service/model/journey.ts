import { itemsOf, stringOf, valueAt, type YamlNode } from '../syntax/nodes';
import { entitiesOf } from './by-kind';
import { derived } from './derived';
import type { JourneyDocument } from './document';
import { type Entity, isKind } from './entity';
import type { FileMemory } from './file-memory';
import { holderOf, sameItems } from './once';
import { idOf, type ResolvedTouchpoint, touchpointById, touchpointOf } from './touchpoint';
import type { Workspace } from './workspace';

/** A touchpoint as the list of a step names it. */
export interface NamedTouchpoint {
  /** The list item: an id, a `use:` with changes, or an inline definition. */
  readonly node: YamlNode;
  /** The item as an entity; undefined where it is a bare id. */
  readonly entity: Entity<'touchpoint'> | undefined;
  readonly touchpoint: ResolvedTouchpoint;
}

/** A touchpoint where a step names it. */
export interface TouchpointUse extends NamedTouchpoint {
  readonly step: StepModel;
}

/**
 * A step with the touchpoints that it meets. As long as these are the same, it is the same object: what is found out about
 * them is kept by it.
 */
export interface StepModel {
  readonly entity: Entity<'step'>;
  /** Another one as soon as anything in the stage changes. */
  readonly stage: Entity<'stage'>;
  readonly touchpoints: readonly TouchpointUse[];
}

/** A stage with its steps. As long as nothing in it changes, it is the same object: sums over it are kept by it. */
export interface StageModel {
  readonly entity: Entity<'stage'>;
  readonly steps: readonly StepModel[];
}

/** One journey with everything resolved that it refers to. */
export interface JourneyModel {
  readonly document: JourneyDocument;
  readonly entity: Entity<'journey'>;
  readonly stages: readonly StageModel[];
  /** All steps in order. */
  readonly steps: readonly StepModel[];
  /** The touchpoints that the journey itself describes, outside of its steps. */
  readonly listed: readonly ResolvedTouchpoint[];
}

/** The journey that a file describes; undefined where the file is of another kind or not even a map. */
export function journeyOf(document: JourneyDocument, workspace: Workspace): JourneyModel | undefined {
  return document.kind === 'journey' ? journeyIn(document.memory, workspace) : undefined;
}

const journeyIn = derived(({ document }: FileMemory, workspace): JourneyModel | undefined => {
  const entity = entitiesOf(document, 'journey')[0];
  if (!entity) return undefined;
  const stages = stagesIn(document).map(([stage, steps]) =>
    stageOf(
      stage,
      steps.map(step => stepOf(step, stage, touchpointsIn(step, workspace))),
    ),
  );
  const listed = itemsOf(valueAt(entity.node, 'touchpoints')).flatMap(item => {
    const each = document.memory.entities.get(item);
    return isKind(each, 'touchpoint') ? [touchpointOf(each, workspace)] : [];
  });
  return { document, entity, stages, steps: stages.flatMap(({ steps }) => steps), listed };
});

/** The stages of a file with their steps. Entities come in the order of the text, so a step belongs to the newest stage. */
export function stagesIn({
  entities,
}: JourneyDocument): readonly (readonly [Entity<'stage'>, readonly Entity<'step'>[]])[] {
  const stages: (readonly [Entity<'stage'>, Entity<'step'>[]])[] = [];
  for (const entity of entities) {
    if (isKind(entity, 'stage')) stages.push([entity, []]);
    else if (isKind(entity, 'step')) stages.at(-1)?.[1].push(entity);
  }
  return stages;
}

function stageOf(entity: Entity<'stage'>, steps: readonly StepModel[]): StageModel {
  const known = stages.get(holderOf(entity));
  if (known && sameItems(known.steps, steps)) return known;
  const stage = { entity, steps };
  stages.set(holderOf(entity), stage);
  return stage;
}

const stages = new WeakMap<object, StageModel>();

/** The step moves along when something else in its stage changes, and belongs to the new one. */
function stepOf(
  entity: Entity<'step'>,
  stage: Entity<'stage'>,
  named: readonly NamedTouchpoint[],
): StepModel {
  const known = steps.get(holderOf(entity));
  if (known?.named === named) {
    known.step.stage = stage;
    return known.step;
  }
  const touchpoints: TouchpointUse[] = [];
  const step = { entity, stage, touchpoints };
  for (const each of named) touchpoints.push({ ...each, step });
  steps.set(holderOf(entity), { named, step });
  return step;
}

const steps = new WeakMap<
  object,
  { readonly named: readonly NamedTouchpoint[]; readonly step: StepModel & { stage: Entity<'stage'> } }
>();

/** The touchpoints that a step names. */
export const touchpointsIn = derived(
  (step: Entity<'step'>, workspace): readonly NamedTouchpoint[] =>
    itemsOf(valueAt(step.node, 'touchpoints')).flatMap((node): NamedTouchpoint[] => {
      const entity = step.document.memory.entities.get(node);
      if (isKind(entity, 'touchpoint'))
        return [{ node, entity, touchpoint: touchpointOf(entity, workspace) }];
      const id = stringOf(node);
      return id === undefined
        ? []
        : [{ node, entity: undefined, touchpoint: touchpointById(id, step.document, workspace) }];
    }),
  (a, b) => a.length === b.length && a.every((named, index) => isSame(named, b[index])),
);

/** Their ids, which the file itself says. */
export function touchpointIdsIn({ node, document }: Entity<'step'>): readonly string[] {
  return itemsOf(valueAt(node, 'touchpoints')).flatMap(item => {
    const entity = document.memory.entities.get(item);
    return (isKind(entity, 'touchpoint') ? idOf(entity) : stringOf(item)) ?? [];
  });
}

function isSame(a: NamedTouchpoint, b: NamedTouchpoint | undefined): boolean {
  return a.node === b?.node && a.entity === b.entity && a.touchpoint === b.touchpoint;
}
