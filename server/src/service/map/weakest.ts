import { feltIn } from '../model/sentiment';
import type { StepColumn } from './columns';

/**
 * The key of the step in which somebody feels worst today: the first with the lowest value. Undefined where all
 * values are equal, since then none stands out.
 */
export function weakestOf(columns: readonly StepColumn[]): string | undefined {
  const felt = columns.flatMap(({ key, step }) =>
    feltIn(step.entity, 'current').map(({ value }) => ({ key, value })),
  );
  const lowest = felt.reduce((least, { value }) => Math.min(least, value), Number.POSITIVE_INFINITY);
  const standsOut = felt.some(({ value }) => value > lowest);
  return standsOut ? felt.find(({ value }) => value === lowest)?.key : undefined;
}
