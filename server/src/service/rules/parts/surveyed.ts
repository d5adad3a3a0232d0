import { entitiesOf } from '../../model/by-kind';
import { derived, derivedOfFile, sameSet } from '../../model/derived';
import type { Entity } from '../../model/entity';
import { touchpointsIn } from '../../model/journey';
import { sameItems } from '../../model/once';
import type { Workspace } from '../../model/workspace';

/** The ids of all touchpoints about which somebody asks: by a survey, in their own list, or in their step’s. */
export function surveyedTouchpoints(workspace: Workspace): ReadonlySet<string> {
  return surveyedIn(workspace, workspace);
}

const surveyedIn = derived(
  (_: Workspace, workspace): ReadonlySet<string> =>
    new Set([...workspace.documents.values()].flatMap(({ memory }) => surveyedBy(memory, workspace))),
  sameSet,
);

/** Those of which one file says so. */
const surveyedBy = derivedOfFile(
  ({ document }, workspace): readonly string[] => [
    ...entitiesOf(document, 'survey').flatMap(({ data }) => data.touchpoints ?? []),
    ...entitiesOf(document, 'metric').flatMap(askedBy),
    ...entitiesOf(document, 'touchpoint')
      .filter(namesSurveys)
      .flatMap(({ id, data }) => data.use ?? id ?? []),
    ...entitiesOf(document, 'step')
      .filter(namesSurveys)
      .flatMap(step => touchpointsIn(step, workspace).map(({ touchpoint }) => touchpoint.id)),
  ],
  sameItems,
);

function askedBy({ data }: Entity<'metric'>): string | readonly string[] {
  return data.survey === undefined ? [] : (data.touchpoint ?? []);
}

function namesSurveys({ data }: Entity<'touchpoint'> | Entity<'step'>): boolean {
  return (data.surveys ?? []).length > 0;
}
