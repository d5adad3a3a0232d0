import { type Entity, fieldOf, isKind } from '../../model/entity';
import { replaceScalar } from '../../syntax/edit/scalar';
import type { TextEdit } from '../../syntax/edit/text-edit';
import { dayOfDate, startFor } from './plan-calendar';
import { type DayRange, daysOf, renumbered } from './plan-days';
import { type Planned, plannedSteps, setDays, stepsOf } from './plan-steps';

/**
 * Gives an overdue step until today, and the steps behind it the days that are left. Where none are left,
 * the whole plan begins later.
 *
 * @returns undefined where the plan has no date to shift
 */
export function extendToToday(step: Entity<'plan-step'>, today: string): readonly TextEdit[] | undefined {
  const plan = step.parent;
  const own = daysOf(step);
  if (!isKind(plan, 'plan') || !own) return undefined;
  const day = dayOfDate(plan, today);
  const ranges = day === undefined ? undefined : roomBehind(plan, own, day);
  if (day === undefined || !ranges) return shiftStart(plan, own[1], today);
  return [
    ...setDays(step, [own[0], day]),
    ...laterSteps(plan, own).flatMap(({ step: later }, index) => setDays(later, ranges[index])),
  ];
}

/** The days of the steps behind one that ends on this day; undefined where the plan has too few. */
function roomBehind(plan: Entity<'plan'>, own: DayRange, day: number): readonly DayRange[] | undefined {
  const later = laterSteps(plan, own).map(({ days }) => days);
  const { length } = plan.data;
  if (length !== undefined && day > length) return undefined;
  if (later.every(([first]) => first > day)) return later;
  const counts = later.map(([first, last]) => last - first + 1);
  const sum = counts.reduce((all, count) => all + count, 0);
  const ranges = renumbered(counts, length === undefined ? sum : length - day);
  return ranges?.map(([first, last]): DayRange => [first + day, last + day]);
}

function laterSteps(plan: Entity<'plan'>, own: DayRange): readonly Planned[] {
  return plannedSteps(stepsOf(plan)).filter(({ days }) => days[0] > own[1]);
}

function shiftStart(plan: Entity<'plan'>, day: number, today: string): readonly TextEdit[] | undefined {
  const start = fieldOf(plan, 'start');
  if (start?.kind !== 'scalar') return undefined;
  return [replaceScalar(plan.document.text.getText(), start, startFor(plan, day, today))];
}

/** Lets a step begin on the day after this one, as long as before if the plan has room for that. */
export function beginAfter(step: Entity<'plan-step'>, day: number): readonly TextEdit[] | undefined {
  const own = daysOf(step);
  const length = isKind(step.parent, 'plan') ? step.parent.data.length : undefined;
  if (!own) return undefined;
  const first = day + 1;
  const last = Math.min(first + own[1] - own[0], Math.max(own[1], length ?? Number.POSITIVE_INFINITY));
  return last < first ? undefined : setDays(step, [first, last]);
}
