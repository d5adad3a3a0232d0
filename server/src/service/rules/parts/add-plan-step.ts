import { entitiesOf } from '../../model/by-kind';
import type { JourneyDocument } from '../../model/document';
import type { Entity } from '../../model/entity';
import type { Workspace } from '../../model/workspace';
import type { DocumentEdit, Texts } from '../rule';
import { homeOfPlan, plansIn } from './addressed';
import { freeId } from './ids';
import { addKeys, addToList } from './insert';
import { journeysMeeting } from './journeys-meeting';
import { textFor } from './name';

/** A plan step to be written: what it takes care of, and what it is called. */
export interface NewStep {
  readonly wantedId: string;
  readonly title: Texts;
  /** What stands for `{name}` in the title. */
  readonly name: string;
  readonly addresses: string;
}

/**
 * Adds a step to the plan of the journey in this file. From a library the first plan of the workspace takes it, else
 * the first journey that meets the touchpoint; a journey that has no plan gets one.
 *
 * @returns undefined where there is no place for a plan
 */
export function addPlanStep(
  step: NewStep,
  document: JourneyDocument,
  workspace: Workspace,
): readonly DocumentEdit[] | undefined {
  const plans = plansIn(workspace);
  const own = plans.find(plan => homeOfPlan(plan, workspace) === document);
  const plan = own ?? (document.kind === 'journey' ? undefined : plans[0]);
  if (plan) return addToList(plan, 'steps', written(step, plan.document, workspace));
  const home = document.kind === 'journey' ? document : journeysMeeting(step.addresses, workspace)[0];
  const journey = home && entitiesOf(home, 'journey')[0];
  return journey && addKeys(journey, { plan: newPlan(step, journey, workspace) });
}

function newPlan(step: NewStep, { id, document }: Entity, workspace: Workspace) {
  const isTaken = (wanted: string) => workspace.sameId('plan', wanted, document).length > 0;
  return {
    id: freeId(id === undefined ? 'plan' : `${id}-plan`, isTaken),
    steps: [written(step, document, workspace)],
  };
}

function written(step: NewStep, document: JourneyDocument, workspace: Workspace) {
  const isTaken = (id: string) => workspace.sameId('plan-step', id, document).length > 0;
  return {
    id: freeId(step.wantedId, isTaken),
    title: textFor(document, workspace, step.title).replace('{name}', () => step.name),
    addresses: [step.addresses],
  };
}
