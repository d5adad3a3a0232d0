import { addDays, calendarOf, isDate, isWorkday, nextWorkday, workdaysFrom } from '../../model/calendar';
import type { Entity } from '../../model/entity';

/** No plan is longer; more days are a slip of the finger. */
const MOST_DAYS = 366;

/** The date of a plan day, counted from 1; undefined where the plan has no start, or no such day. */
export function dateOfDay(plan: Entity<'plan'>, day: number): string | undefined {
  const { start } = plan.data;
  if (start === undefined || start === null || !isDate(start) || day < 1 || day > MOST_DAYS) return undefined;
  return workdaysFrom(start, day, calendarOf(plan.data)).at(-1);
}

/** The first plan day that is not before this date; undefined where the plan has no start, or is long over. */
export function dayOfDate(plan: Entity<'plan'>, date: string): number | undefined {
  const { start } = plan.data;
  if (start === undefined || start === null || !isDate(start)) return undefined;
  const index = workdaysFrom(start, MOST_DAYS, calendarOf(plan.data)).findIndex(day => day >= date);
  return index < 0 ? undefined : index + 1;
}

/** When a plan has to begin for this day of it to fall on the date, or on the first workday after it. */
export function startFor(plan: Entity<'plan'>, day: number, date: string): string {
  const calendar = calendarOf(plan.data);
  let start = nextWorkday(date, calendar);
  for (let left = day - 1; left > 0; ) {
    start = addDays(start, -1);
    if (isWorkday(start, calendar)) left--;
  }
  return start;
}
