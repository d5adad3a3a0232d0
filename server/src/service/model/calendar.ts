import type { EntityData } from './entity';

/** Which days of the week count as days of a plan. */
export type Workdays = 'mon-fri' | 'mon-sat' | 'all';

/** Which days count: the week's, without the holidays (`yyyy-mm-dd`). */
export interface Calendar {
  readonly workdays: Workdays;
  readonly holidays: ReadonlySet<string>;
}

const MILLISECONDS_A_DAY = 86_400_000;
/** The last weekday that counts, Monday being 0. */
const LAST_WEEKDAY = { 'mon-fri': 4, 'mon-sat': 5, all: 6 } as const;

/** Whether a text is a day that exists, written `yyyy-mm-dd`. */
export function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(text);
  return !Number.isNaN(time) && format(time) === text;
}

/** The day so many days later, or earlier for a negative number; both `yyyy-mm-dd`. */
export function addDays(date: string, days: number): string {
  return format(Date.parse(date) + days * MILLISECONDS_A_DAY);
}

/** Whether work is done on this day. */
export function isWorkday(date: string, { workdays, holidays }: Calendar): boolean {
  // The first of January 1970 was a Thursday.
  const weekday = (((Date.parse(date) / MILLISECONDS_A_DAY + 3) % 7) + 7) % 7;
  return weekday <= LAST_WEEKDAY[workdays] && !holidays.has(date);
}

/** The day itself, or the first one after it on which work is done. */
export function nextWorkday(date: string, calendar: Calendar): string {
  let day = date;
  while (!isWorkday(day, calendar)) day = addDays(day, 1);
  return day;
}

/** The first so many workdays from a day on, the day itself included if it is one. */
export function workdaysFrom(start: string, count: number, calendar: Calendar): readonly string[] {
  const days: string[] = [];
  let day = start;
  while (days.length < count) {
    day = nextWorkday(day, calendar);
    days.push(day);
    day = addDays(day, 1);
  }
  return days;
}

/** The days that count in a plan; every day where it says nothing. Holidays that the calendar does not have are left out. */
export function calendarOf({ workdays, holidays }: EntityData<'plan'>): Calendar {
  return { workdays: workdays ?? 'all', holidays: new Set((holidays ?? []).filter(isDate)) };
}

/** UTC throughout: a day has 24 hours there, whatever the clocks around here do. */
function format(time: number): string {
  const text = new Date(time).toISOString();
  return text.slice(0, text.indexOf('T'));
}
