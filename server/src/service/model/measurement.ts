import type { EntityKind, FileKind } from '../schema/types';
import type { JourneyDocument } from './document';
import { type Entity, type EntityData, isKind } from './entity';
import type { JourneyModel, StepModel } from './journey';
import type { Workspace } from './workspace';

/** Tells of a step whether anything measures it: a survey or metric of its own, or of a touchpoint in it. */
export function measurement(journey: JourneyModel, workspace: Workspace): (step: StepModel) => boolean {
  const measured = new Set([...surveyed(journey, workspace), ...metered(journey, workspace)]);
  return ({ entity, touchpoints }) =>
    hasMeasure(entity.data) ||
    (entity.id !== undefined && measured.has(`step ${entity.id}`)) ||
    touchpoints.some(({ touchpoint: { id, data } }) => hasMeasure(data) || measured.has(`touchpoint ${id}`));
}

function hasMeasure(data: {
  readonly surveys?: readonly string[];
  readonly metrics?: readonly string[];
}): boolean {
  return (data.surveys?.length ?? 0) + (data.metrics?.length ?? 0) > 0;
}

function surveyed(journey: JourneyModel, workspace: Workspace): readonly string[] {
  return entitiesNear(journey, workspace, 'survey', 'surveys').flatMap(({ data }) =>
    ((data as EntityData<'survey'>).touchpoints ?? []).map(id => `touchpoint ${id}`),
  );
}

function metered(journey: JourneyModel, workspace: Workspace): readonly string[] {
  return entitiesNear(journey, workspace, 'metric', 'metrics').flatMap(({ data }) => {
    const { touchpoint, step } = data as EntityData<'metric'>;
    return [
      ...(touchpoint === undefined ? [] : [`touchpoint ${touchpoint}`]),
      ...(step === undefined ? [] : [`step ${step}`]),
    ];
  });
}

/** The entities of a kind in the journey's own file and in the libraries of that kind. */
export function entitiesNear<K extends EntityKind>(
  journey: JourneyModel,
  workspace: Workspace,
  kind: K,
  library: FileKind,
): readonly Entity<K>[] {
  const libraries = [...workspace.documents.values()].filter(document => document.kind === library);
  return [journey.document, ...libraries].flatMap((document: JourneyDocument) =>
    document.entities.filter((entity): entity is Entity<K> => isKind(entity, kind)),
  );
}
