import { type JourneyModel, journeyOf, type StepModel } from '../../model/journey';
import type { Finding, FixContext, RuleFix } from '../rule';
import { addToList } from './insert';
import { nameOf } from './name';
import type { Phase } from './phases';

/** Finds the step of a journey to which a fix should add something. */
export type StepFinder = (journey: JourneyModel, finding: Finding) => StepModel | undefined;

/**
 * A fix that adds a built-in touchpoint to a step. The finding names it in its data, as `touchpoint`.
 */
export function addBuiltIn(stepFor: StepFinder): RuleFix {
  const find = (finding: Finding, { workspace }: FixContext) => {
    const journey = journeyOf(finding.document, workspace);
    return journey && stepFor(journey, finding)?.entity;
  };
  return {
    title: {
      en: 'Add to the step “{step}” from the catalogue: {touchpoint|touchpoint}',
      de: 'Zum Schritt „{step}“ aus dem Katalog hinzufügen: {touchpoint|touchpoint}',
      da: 'Tilføj til trinnet »{step}« fra kataloget: {touchpoint|touchpoint}',
    },
    data(finding, context) {
      const step = find(finding, context);
      return { step: step ? nameOf(step) : '' };
    },
    edits(finding, context) {
      const step = find(finding, context);
      const { touchpoint } = finding.data;
      return step && touchpoint !== undefined
        ? addToList(step, 'touchpoints', String(touchpoint))
        : undefined;
    },
  };
}

/** The steps of a phase. */
export function stepsIn(journey: JourneyModel, phase: Phase): readonly StepModel[] {
  return journey.steps.filter(({ stage }) => stage.data.phase === phase);
}
