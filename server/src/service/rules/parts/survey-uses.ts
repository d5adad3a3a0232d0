import { type Entity, isKind } from '../../model/entity';
import type { JourneyModel } from '../../model/journey';
import type { Workspace } from '../../model/workspace';
import { inWorkspaceOrder } from './order';

/** All metrics of a journey: defined in its file, named in it, or of touchpoints and steps that it has. */
export function metricsOf(journey: JourneyModel, workspace: Workspace): readonly Entity<'metric'>[] {
  const { document } = journey;
  const ids = new Set([
    ...document.references.filter(({ kinds }) => kinds.includes('metric')).map(({ id }) => id),
    ...touchpointData(journey).flatMap(({ metrics }) => metrics ?? []),
  ]);
  const met = new Set(journey.steps.flatMap(({ touchpoints }) => touchpoints.map(use => use.touchpoint.id)));
  return workspace
    .visible('metric', document)
    .filter(
      metric =>
        metric.document === document ||
        ids.has(metric.id ?? '') ||
        (metric.data.touchpoint !== undefined && met.has(metric.data.touchpoint)),
    );
}

/** All surveys of a journey: defined in its file, named in it, or of its touchpoints and metrics. */
export function surveysOf(journey: JourneyModel, workspace: Workspace): readonly Entity<'survey'>[] {
  const { document } = journey;
  const ids = new Set([
    ...document.references.filter(({ kinds }) => kinds.includes('survey')).map(({ id }) => id),
    ...touchpointData(journey).flatMap(({ surveys }) => surveys ?? []),
    ...metricsOf(journey, workspace).flatMap(({ data }) => data.survey ?? []),
  ]);
  return workspace
    .visible('survey', document)
    .filter(survey => survey.document === document || ids.has(survey.id ?? ''))
    .sort(inWorkspaceOrder);
}

/** All surveys that stand in the same file. */
export function surveysBeside({ document }: Entity): readonly Entity<'survey'>[] {
  return document.entities.filter((entity): entity is Entity<'survey'> => isKind(entity, 'survey'));
}

function touchpointData({ steps }: JourneyModel) {
  return steps.flatMap(({ touchpoints }) => touchpoints.map(({ touchpoint }) => touchpoint.data));
}
