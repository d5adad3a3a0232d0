import { itemsOf, stringOf, valueAt, type YamlNode } from '../syntax/nodes';
import type { JourneyDocument } from './document';
import { type Entity, isKind } from './entity';
import { type ResolvedTouchpoint, touchpointById, touchpointOf } from './touchpoint';
import type { Workspace } from './workspace';

/** A touchpoint where a step names it. */
export interface TouchpointUse {
  readonly step: StepModel;
  /** The list item: an id, a `use:` with changes, or an inline definition. */
  readonly node: YamlNode;
  /** The item as an entity; undefined where it is a bare id. */
  readonly entity: Entity<'touchpoint'> | undefined;
  readonly touchpoint: ResolvedTouchpoint;
}

/** A step with its stage and the touchpoints that it meets. */
export interface StepModel {
  readonly entity: Entity<'step'>;
  readonly stage: StageModel;
  /** 0-based over the whole journey. */
  readonly index: number;
  readonly touchpoints: readonly TouchpointUse[];
}

/** A stage with its steps. */
export interface StageModel {
  readonly entity: Entity<'stage'>;
  readonly journey: JourneyModel;
  readonly steps: readonly StepModel[];
}

/** One journey with everything resolved that it refers to. */
export interface JourneyModel {
  readonly document: JourneyDocument;
  readonly entity: Entity<'journey'>;
  readonly stages: readonly StageModel[];
  /** All steps in order. */
  readonly steps: readonly StepModel[];
}

/** The journey that a file describes; undefined where the file is of another kind or not even a map. */
export function journeyOf(document: JourneyDocument, workspace: Workspace): JourneyModel | undefined {
  const root = document.entities.find(entity => isKind(entity, 'journey'));
  if (!isKind(root, 'journey')) return undefined;
  const journey = { document, entity: root, stages: [] as StageModel[], steps: [] as StepModel[] };
  const written = new Map<YamlNode, Entity<'touchpoint'>>();
  for (const entity of document.entities) if (isKind(entity, 'touchpoint')) written.set(entity.node, entity);
  let stage: (StageModel & { readonly steps: StepModel[] }) | undefined;
  // Entities come in document order, so a step belongs to the newest stage.
  for (const entity of document.entities) {
    if (isKind(entity, 'stage')) {
      stage = { entity, journey, steps: [] };
      journey.stages.push(stage);
    } else if (isKind(entity, 'step') && stage) {
      const step = { entity, stage, index: journey.steps.length, touchpoints: [] as TouchpointUse[] };
      step.touchpoints.push(...usesOf(step, written, workspace));
      stage.steps.push(step);
      journey.steps.push(step);
    }
  }
  return journey;
}

function usesOf(
  step: StepModel,
  written: ReadonlyMap<YamlNode, Entity<'touchpoint'>>,
  workspace: Workspace,
): readonly TouchpointUse[] {
  const { document } = step.entity;
  return itemsOf(valueAt(step.entity.node, 'touchpoints')).flatMap((node): TouchpointUse[] => {
    const entity = written.get(node);
    if (entity) return [{ step, node, entity, touchpoint: touchpointOf(entity, workspace) }];
    const id = stringOf(node);
    return id === undefined
      ? []
      : [{ step, node, entity, touchpoint: touchpointById(id, document, workspace) }];
  });
}
