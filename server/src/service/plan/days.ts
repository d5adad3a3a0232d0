import { catalogue } from '../catalogue';

/** First and last day of a plan step, 1-based and inclusive. */
export type DayRange = readonly [first: number, last: number];

/** How many days a plan has where nothing says otherwise. */
export const DEFAULT_LENGTH = 30;
/** The language allows no shorter plan. */
export const SHORTEST_LENGTH = 14;
/** No plan is drawn longer, however many days are written: the language allows 30. */
export const MAX_LENGTH = 99;

/**
 * The days of the five built-in steps in a plan of this length (14–30 days): their shares of 30 days in proportion,
 * at least a day each, without gap or overlap, the last day being the length.
 */
export function scaleTemplate(length: number): readonly DayRange[] {
  const { planSteps } = catalogue;
  const full = planSteps.at(-1)?.days[1] ?? DEFAULT_LENGTH;
  let previous = 0;
  return planSteps.map(({ days }, index) => {
    const stepsLeft = planSteps.length - 1 - index;
    const inProportion = Math.round((days[1] * length) / full);
    const last = Math.max(previous + 1, Math.min(inProportion, length - stepsLeft));
    const range: DayRange = [previous + 1, last];
    previous = last;
    return range;
  });
}

/** The days that a step writes, in order; undefined where it writes none that can be drawn. */
export function writtenDays(days: readonly unknown[] | undefined): DayRange | undefined {
  const [a, b] = days ?? [];
  if (typeof a !== 'number' || typeof b !== 'number') return undefined;
  const inPlan = (day: number) => Math.min(MAX_LENGTH, Math.max(1, Math.trunc(day)));
  return [inPlan(Math.min(a, b)), inPlan(Math.max(a, b))];
}

/**
 * Gives days to the steps that have none: a run of them shares what is left between the step before and the one
 * behind, or the plan's end; each has a day at least, even where nothing is left.
 *
 * @param length of the plan, in days
 */
export function fillDays(written: readonly (DayRange | undefined)[], length: number): readonly DayRange[] {
  const filled: DayRange[] = [];
  for (const [index, range] of written.entries()) {
    if (filled.length > index) continue;
    if (range) {
      filled.push(range);
      continue;
    }
    const behind = written.findIndex((next, place) => place > index && next !== undefined);
    const count = (behind < 0 ? written.length : behind) - index;
    const before = filled.at(-1)?.[1] ?? 0;
    filled.push(...share(before, (written[behind]?.[0] ?? length + 1) - 1, count));
  }
  return filled;
}

/** The days after `before` up to `last`, in `count` equal parts. */
function share(before: number, last: number, count: number): readonly DayRange[] {
  const days = Math.max(count, last - before);
  return Array.from({ length: count }, (_, index): DayRange => {
    const first = before + Math.floor((index * days) / count) + 1;
    return [first, before + Math.floor(((index + 1) * days) / count)];
  });
}
