import { entitiesOf } from './by-kind';
import type { Entity } from './entity';
import type { JourneyModel, StageModel } from './journey';
import { oncePerThing } from './once';
import { inWorkspaceOrder } from './order';
import type { Workspace } from './workspace';

/** All metrics of a journey: defined in its file, named in it, or of touchpoints and steps that it has. */
export function metricsOf(journey: JourneyModel, workspace: Workspace): readonly Entity<'metric'>[] {
  const { document } = journey;
  const isMet = (id: string) => journey.stages.some(stage => namedIn(stage).touchpoints.has(id));
  return workspace.visible('metric', document).filter(metric => {
    const { id = '', data } = metric;
    const isOwn = metric.document === document || isNamed(metric, document, workspace);
    const isInherited = () => journey.stages.some(stage => namedIn(stage).metrics.has(id));
    return isOwn || isInherited() || (data.touchpoint !== undefined && isMet(data.touchpoint));
  });
}

function isNamed(entity: Entity, document: JourneyModel['document'], workspace: Workspace): boolean {
  return workspace
    .naming(entity.id ?? '')
    .some(reference => reference.document === document && reference.kinds.includes(entity.kind));
}

/** The ids of the touchpoints in a stage, and of what they name, inherited or not. */
const namedIn = oncePerThing(({ steps }: StageModel) => {
  const all = steps.flatMap(({ touchpoints }) => touchpoints.map(({ touchpoint }) => touchpoint));
  return {
    touchpoints: new Set(all.map(({ id }) => id)),
    metrics: new Set(all.flatMap(({ data }) => data.metrics ?? [])),
    surveys: new Set(all.flatMap(({ data }) => data.surveys ?? [])),
  };
});

/** All surveys of a journey: defined in its file, named in it, or of its touchpoints and metrics. */
export function surveysOf(journey: JourneyModel, workspace: Workspace): readonly Entity<'survey'>[] {
  const { document } = journey;
  const asking = new Set(metricsOf(journey, workspace).flatMap(({ data }) => data.survey ?? []));
  const isInherited = (id: string) => journey.stages.some(stage => namedIn(stage).surveys.has(id));
  return workspace
    .visible('survey', document)
    .filter(survey => {
      const { id = '' } = survey;
      const isOwn = survey.document === document || isNamed(survey, document, workspace);
      return isOwn || asking.has(id) || isInherited(id);
    })
    .sort(inWorkspaceOrder);
}

/** All surveys that stand in the same file. */
export function surveysBeside({ document }: Entity): readonly Entity<'survey'>[] {
  return entitiesOf(document, 'survey');
}
