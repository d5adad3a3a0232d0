import { isEnquiry, isMessage } from '../model/contact';
import type { StepModel, TouchpointUse } from '../model/journey';

/** The built-in plan steps. */
export type PlanStepId =
  | 'inventory'
  | 'communication-guide'
  | 'response-times'
  | 'personalisation'
  | 'measure-and-adapt';

/** How much something concerns each built-in plan step; what is left out does not. Only the order counts. */
export type Weights = Partial<Record<PlanStepId, number>>;

/** Which plan steps should take care of a journey's step. */
export function stepWeights(step: StepModel, isMeasured: boolean): Weights {
  const { sentiment, wait, moment_of_truth } = step.entity.data;
  const values = typeof sentiment === 'number' ? [sentiment] : Object.values(sentiment ?? {});
  const lowest = values.reduce((least: number, value) => Math.min(least, value ?? 0), 0);
  return {
    ...(lowest <= -1 ? { inventory: -lowest } : {}),
    ...(wait === undefined ? {} : { 'response-times': 2 }),
    ...(moment_of_truth === true && !isMeasured ? { 'measure-and-adapt': 2 } : {}),
  };
}

/**
 * Which plan steps should take care of a touchpoint.
 *
 * @param unguided how much it needs a communication guide, 0 for not at all
 */
export function touchpointWeights({ touchpoint }: TouchpointUse, unguided: number): Weights {
  const { data } = touchpoint;
  const weak = (data.status === 'needs_improvement' ? 1 : 0) + (data.weaknesses?.length ? 1 : 0);
  return {
    ...(weak > 0 ? { inventory: weak } : {}),
    ...(unguided > 0 ? { 'communication-guide': unguided } : {}),
    ...(isEnquiry(data) ? { 'response-times': data.response_time_target === undefined ? 2 : 1 } : {}),
    ...(isMessage(touchpoint) && data.personalisation === undefined ? { personalisation: 1 } : {}),
  };
}
