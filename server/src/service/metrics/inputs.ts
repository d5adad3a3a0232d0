import { ccrOf, crrOf } from './population';

/** Named numbers from which a metric is computed. */
export type Inputs = Readonly<Record<string, number | undefined>>;

/**
 * What a customer brings in over the whole relationship: value × frequency × lifespan (× margin), or revenue per
 * account × margin / churn. Undefined where a number is missing, or nobody ever leaves.
 */
export function clvOf({ value, frequency, lifespan, margin, arpa, churn }: Inputs): number | undefined {
  if (value !== undefined && frequency !== undefined && lifespan !== undefined) {
    return value * frequency * lifespan * (margin ?? 1);
  }
  if (arpa === undefined || margin === undefined || !churn) return undefined;
  return (arpa * margin) / churn;
}

/** Mean handling time: (talk + hold + after_call) / handled; undefined where nothing was handled. */
export function ahtOf({
  talk = 0,
  hold = 0,
  after_call: afterCall = 0,
  handled,
}: Inputs): number | undefined {
  return handled ? (talk + hold + afterCall) / handled : undefined;
}

/** The share of cases that were solved, in percent; undefined where there were none. */
export function resolutionOf({ solved, all }: Inputs): number | undefined {
  return all && solved !== undefined ? (100 * solved) / all : undefined;
}

/** How each type of metric is computed from its inputs. */
export const fromInputs: Readonly<Record<string, (inputs: Inputs) => number | undefined>> = {
  clv: clvOf,
  crr: crrOf,
  ccr: ccrOf,
  aht: ahtOf,
  resolution_rate: resolutionOf,
};
