import { derived } from '../../model/derived';
import { type Entity, isKind } from '../../model/entity';
import { journeyOf } from '../../model/journey';
import type { Workspace } from '../../model/workspace';
import { nameOf } from './name';

/** A touchpoint or step at which the same people meet several surveys. */
export interface SurveyedPlace {
  readonly name: string;
  readonly surveys: ReadonlySet<Entity<'survey'>>;
}

/**
 * The places where surveys reach people: the touchpoints that surveys ask about or that name surveys, and the steps
 * in which customers meet these or that name surveys themselves.
 */
export function surveyedPlaces(workspace: Workspace): readonly SurveyedPlace[] {
  return placesIn(workspace, workspace);
}

const placesIn = derived((_: Workspace, workspace): readonly SurveyedPlace[] => {
  const touchpoints = surveysByTouchpoint(workspace);
  const steps = workspace.ofKind('journey').flatMap(document =>
    (journeyOf(document, workspace)?.steps ?? []).map(({ entity, touchpoints: uses }) => ({
      name: nameOf(entity),
      surveys: new Set([
        ...named(entity, workspace),
        ...uses.flatMap(({ touchpoint }) => [...(touchpoints.get(touchpoint.id) ?? [])]),
      ]),
    })),
  );
  const places = [...touchpoints].map(([name, surveys]) => ({ name, surveys }));
  return [...places, ...steps].filter(({ surveys }) => surveys.size > 1);
});

function surveysByTouchpoint(workspace: Workspace): ReadonlyMap<string, ReadonlySet<Entity<'survey'>>> {
  const found = new Map<string, Set<Entity<'survey'>>>();
  const add = (touchpoint: string, surveys: readonly Entity<'survey'>[]) =>
    found.set(touchpoint, new Set([...(found.get(touchpoint) ?? []), ...surveys]));
  for (const survey of workspace.all('survey')) {
    for (const id of survey.data.touchpoints ?? []) add(id, [survey]);
  }
  for (const touchpoint of workspace.all('touchpoint')) {
    const own = touchpoint.data.use ?? touchpoint.id;
    if (own !== undefined) add(own, named(touchpoint, workspace));
  }
  return found;
}

/** The surveys that a step or touchpoint names. */
function named({ data, document }: Entity, workspace: Workspace): readonly Entity<'survey'>[] {
  const { surveys = [] } = data as { readonly surveys?: readonly unknown[] };
  return surveys
    .flatMap(id => workspace.definitions('survey', String(id), document)[0] ?? [])
    .filter(entity => isKind(entity, 'survey'));
}
