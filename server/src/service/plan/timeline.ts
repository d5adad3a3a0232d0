import { type Calendar, workdaysFrom } from '../model/calendar';
import type { DayRange } from './days';

/** The real dates of a plan, `yyyy-mm-dd`. */
export interface Timeline {
  /** The date of each plan day, in order. */
  readonly days: readonly string[];
  readonly start: string;
  readonly end: string;
  dates(range: DayRange): { readonly startDate: string; readonly endDate: string };
}

/** The dates of a plan of so many days, at least one. It begins on the day given, or on the first workday after it. */
export function timelineOf(start: string, length: number, calendar: Calendar): Timeline {
  const days = workdaysFrom(start, Math.max(1, length), calendar);
  const end = days.at(-1) ?? start;
  const dateOf = (day: number) => days[day - 1] ?? end;
  return {
    days,
    start: dateOf(1),
    end,
    dates: ([first, last]) => ({ startDate: dateOf(first), endDate: dateOf(last) }),
  };
}
