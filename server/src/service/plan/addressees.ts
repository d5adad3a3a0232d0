import { entitiesOf } from '../model/by-kind';
import type { Entity, EntityData } from '../model/entity';
import type { JourneyModel, StepModel, TouchpointUse } from '../model/journey';
import { sourceOf } from '../model/source-path';
import { textIn } from '../model/text';
import { touchpointById } from '../model/touchpoint';
import type { Workspace } from '../model/workspace';
import type { PlanAddressee } from './types';

/** A step of the journey; undefined while it has no id by which a plan could name it. */
export function stepAddressee({ entity }: StepModel, language: string): PlanAddressee | undefined {
  return entityAddressee(entity, language);
}

/** A touchpoint, opened where the journey names it; undefined while it has no id. */
export function touchpointAddressee(
  { touchpoint: { id, data }, step, node }: TouchpointUse,
  language: string,
): PlanAddressee | undefined {
  if (id === '') return undefined;
  return { id, title: textIn(data.title, language) || id, source: sourceOf(step.entity.document, node) };
}

/** What an id in `addresses` names: something of the journey, a touchpoint from elsewhere, or else a rule. */
export function addresseeFinder(
  journey: JourneyModel,
  workspace: Workspace,
  language: string,
): (id: string) => PlanAddressee {
  const { document, steps } = journey;
  const uses = new Map<string, TouchpointUse>();
  for (const use of steps.flatMap(({ touchpoints }) => touchpoints)) addFirst(uses, use.touchpoint.id, use);
  const entities = new Map<string, Entity>();
  for (const entity of [...entitiesOf(document, 'opportunity'), ...steps.map(({ entity: step }) => step)])
    if (entity.id !== undefined) addFirst(entities, entity.id, entity);
  const inJourney = (id: string) => {
    const [use, entity] = [uses.get(id), entities.get(id)];
    if (use) return touchpointAddressee(use, language);
    return entity && entityAddressee(entity, language);
  };
  return id => inJourney(id) ?? elsewhere(id, journey, workspace, language);
}

function addFirst<T>(all: Map<string, T>, id: string, one: T): void {
  if (!all.has(id)) all.set(id, one);
}

function elsewhere(id: string, journey: JourneyModel, workspace: Workspace, language: string): PlanAddressee {
  const { entity, data } = touchpointById(id, journey.document, workspace);
  const title = textIn(data.title, language) || id;
  return { id, title, ...(entity ? { source: sourceOf(entity.document, entity.node) } : {}) };
}

/** Something with an id and a title; undefined while it has no id. */
export function entityAddressee(entity: Entity, language: string): PlanAddressee | undefined {
  const { id, document, node } = entity;
  if (id === undefined) return undefined;
  const { title } = entity.data as EntityData<'step'>;
  return { id, title: textIn(title, language) || id, source: sourceOf(document, node) };
}
