import { PLAN_STEP } from '../../src/preview/messages';

/** How a step of the plan is named where its title is written in place, and among the things that can be changed. */
export function planStepItem(id: string): string {
  return PLAN_STEP + id;
}
