import type { JourneyModel } from '../model/journey';
import type { Workspace } from '../model/workspace';
import type { MakeOptions } from './made';
import type { PlanOptions } from './options';
import { proposedPlan } from './proposed';
import type { PlanView } from './types';
import { writtenPlan, writtenView } from './written';

/** The plan of a journey with real dates: the one that somebody wrote, else a proposed one. */
export function planOf(
  journey: JourneyModel,
  workspace: Workspace,
  options: PlanOptions & MakeOptions,
): PlanView {
  const plan = writtenPlan(journey, workspace);
  return plan ? writtenView(plan, journey, workspace, options) : proposedPlan(journey, workspace, options);
}
