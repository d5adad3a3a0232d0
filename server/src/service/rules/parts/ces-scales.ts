import type { Entity } from '../../model/entity';
import { journeyOf } from '../../model/journey';
import { surveysBeside, surveysOf } from '../../model/measures';
import type { Workspace } from '../../model/workspace';

/** Both ends of a CES survey's scale as a text; undefined for another survey, or where an end is not said. */
export function cesRange({ data }: Entity<'survey'>): string | undefined {
  const { min, max } = data.scale ?? {};
  return data.type === 'ces' && min !== undefined && max !== undefined ? `${min}–${max}` : undefined;
}

/**
 * The first CES survey beside this one that asks on another scale: in the same file, or in a journey
 * that uses both. It sets the measure; the later ones are compared with it.
 */
export function otherCes(survey: Entity<'survey'>, workspace: Workspace): Entity<'survey'> | undefined {
  const range = cesRange(survey);
  if (range === undefined) return undefined;
  return groupsWith(survey, workspace)
    .map(group => group.find(each => cesRange(each) !== undefined))
    .find(first => first !== undefined && cesRange(first) !== range);
}

function groupsWith(
  survey: Entity<'survey'>,
  workspace: Workspace,
): readonly (readonly Entity<'survey'>[])[] {
  const journeys = workspace.ofKind('journey').flatMap(document => journeyOf(document, workspace) ?? []);
  const used = journeys.map(journey => surveysOf(journey, workspace));
  return [surveysBeside(survey), ...used.filter(surveys => surveys.includes(survey))];
}
