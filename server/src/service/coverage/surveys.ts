import type { Entity } from '../model/entity';
import type { JourneyModel, TouchpointUse } from '../model/journey';
import { surveysOf } from '../model/measures';
import { sourceOf } from '../model/source-path';
import { textIn } from '../model/text';
import { isAlive } from '../model/touchpoint';
import { type Uses, usesById } from '../model/uses';
import type { Workspace } from '../model/workspace';
import type { CoverageView, SurveyRow } from './types';

/** Which surveys ask about which of the touchpoints that customers meet. */
export function surveyMatrix(
  journey: JourneyModel,
  workspace: Workspace,
  language: string,
): Pick<CoverageView, 'surveys' | 'touchpoints'> {
  const uses = aliveIn(journey);
  const surveys = surveysNear(journey, uses, workspace);
  return {
    surveys: surveys.map(({ id = '', data, document, node }) => ({
      id,
      title: textIn(data.title, language) || id,
      source: sourceOf(document, node),
    })),
    touchpoints: surveys.length === 0 ? [] : [...uses.values()].map(of => rowOf(of, surveys, language)),
  };
}

/** Touchpoints that customers still meet, in the order in which they are met first. */
function aliveIn(journey: JourneyModel): ReadonlyMap<string, Uses> {
  return new Map([...usesById(journey)].filter(([, [{ touchpoint }]]) => isAlive(touchpoint)));
}

/** The journey's own surveys, and those of libraries that ask about what it meets. */
function surveysNear(
  journey: JourneyModel,
  uses: ReadonlyMap<string, unknown>,
  workspace: Workspace,
): readonly Entity<'survey'>[] {
  const shared = workspace
    .visible('survey', journey.document)
    .filter(({ document }) => document.kind === 'surveys')
    .filter(({ data }) => (data.touchpoints ?? []).some(id => uses.has(id)));
  return [...new Set([...surveysOf(journey, workspace), ...shared])].filter(({ id }) => id !== undefined);
}

function rowOf(uses: Uses, surveys: readonly Entity<'survey'>[], language: string): SurveyRow {
  const [{ touchpoint, step, node }] = uses;
  const { id } = touchpoint;
  const { title, importance } = touchpoint.data;
  return {
    id,
    title: textIn(title, language) || id,
    ...(importance === undefined ? {} : { importance }),
    source: sourceOf(step.entity.document, node),
    cells: surveys.map(survey => uses.some(use => asksAbout(survey, use))),
  };
}

/** A survey names the touchpoint, or is named by it or by a step that meets it. */
function asksAbout({ id = '', data }: Entity<'survey'>, { touchpoint, step }: TouchpointUse): boolean {
  return (
    (data.touchpoints ?? []).includes(touchpoint.id) ||
    (touchpoint.data.surveys ?? []).includes(id) ||
    (step.entity.data.surveys ?? []).includes(id)
  );
}
