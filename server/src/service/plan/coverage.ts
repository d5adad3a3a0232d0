import type { JourneyDocument } from '../model/document';
import { type Entity, type EntityData, isKind } from '../model/entity';
import type { JourneyModel, StepModel, TouchpointUse } from '../model/journey';
import type { Workspace } from '../model/workspace';
import type { EntityKind, FileKind } from '../schema/types';

/**
 * Tells how much a touchpoint needs a communication guide. One is worth its work where the company speaks on two
 * channels or more that no guide covers: 2 for the first touchpoint on each, 1 for further ones, else 0.
 */
export function unguidedWeight(journey: JourneyModel, workspace: Workspace): (use: TouchpointUse) => number {
  const covers = guideCoverage(journey, workspace);
  const unguided = (use: TouchpointUse) => {
    const channel = ownChannel(use);
    return channel === undefined || covers(channel) ? undefined : channel;
  };
  const firsts = new Map<string, string>();
  for (const use of journey.steps.flatMap(({ touchpoints }) => touchpoints)) {
    const channel = unguided(use);
    if (channel !== undefined && !firsts.has(channel)) firsts.set(channel, use.touchpoint.id);
  }
  return use => {
    const channel = unguided(use);
    if (channel === undefined || firsts.size < 2) return 0;
    return firsts.get(channel) === use.touchpoint.id ? 2 : 1;
  };
}

/** What others say of a company is not for it to align. */
function ownChannel({ touchpoint: { data } }: TouchpointUse): string | undefined {
  return data.ownership === 'earned' || data.ownership === 'third_party' ? undefined : data.channel;
}

/** Tells of a channel whether a guide speaks for it; one that names no channels speaks for all. */
function guideCoverage(journey: JourneyModel, workspace: Workspace): (channel: string) => boolean {
  const guides = entitiesNear(journey, workspace, 'guide', 'guide');
  const scopes = guides.map(({ data }) => (data as EntityData<'guide'>).channels);
  return channel => scopes.some(channels => channels === undefined || channels.includes(channel));
}

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
function entitiesNear<K extends EntityKind>(
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
