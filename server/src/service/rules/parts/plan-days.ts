import { type Entity, fieldOf } from '../../model/entity';
import type { Span } from '../../syntax/nodes';
import { placeOfField } from './place';

/** First and last day, 1-based and inclusive. */
export type DayRange = readonly [first: number, last: number];

/** The days of a plan step; undefined where it has none that can be used. */
export function daysOf({ data }: Entity<'plan-step'>): DayRange | undefined {
  const [first, last, more] = data.days ?? [];
  if (typeof first !== 'number' || typeof last !== 'number' || more !== undefined) return undefined;
  return first >= 1 && last >= first ? [first, last] : undefined;
}

/**
 * The days of steps that follow each other without gap or overlap and fill a plan, each in proportion to
 * the days that it has now, and at least one.
 *
 * @param counts the days of each step now
 * @param length of the plan, in days
 * @returns undefined where there are more steps than days
 */
export function renumbered(counts: readonly number[], length: number): readonly DayRange[] | undefined {
  if (counts.length > length) return undefined;
  const total = counts.reduce((sum, count) => sum + count, 0);
  let done = 0;
  let previous = 0;
  return counts.map((count, index) => {
    done += count;
    const left = counts.length - 1 - index;
    const last = Math.max(previous + 1, Math.min(Math.round((done * length) / total), length - left));
    const range: DayRange = [previous + 1, last];
    previous = last;
    return range;
  });
}

/** Where a finding about a step's days is shown: at their list, if it stands on one line. */
export function placeOfDays(step: Entity<'plan-step'>): Span {
  const days = fieldOf(step, 'days');
  return days?.kind === 'list' && days.flow ? days : placeOfField(step, 'days');
}
