import type { StepModel, TouchpointUse } from '../model/journey';
import type { ResolvedTouchpoint, TouchpointData } from '../model/touchpoint';

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

/** Whether customers ask here and wait for an answer: on the phone, in a chat, or with a message of their own. */
export function isEnquiry({ channel, trigger }: TouchpointData): boolean {
  if (channel === 'phone' || channel === 'chat') return trigger !== 'company';
  return (channel === 'email' || channel === 'sms') && trigger === 'customer';
}

/** On the post's channel, but nothing to read. */
const PARCELS: ReadonlySet<string> = new Set(['delivery', 'returns']);

/** Whether the company writes to the customer here. */
export function isMessage({ data: { channel, trigger }, builtIn }: ResolvedTouchpoint): boolean {
  const isWritten = channel === 'email' || channel === 'sms' || channel === 'post';
  return isWritten && trigger !== 'customer' && !PARCELS.has(builtIn?.id ?? '');
}
