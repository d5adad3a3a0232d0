/** Calendar dates as `yyyy-mm-dd`, without a time or a time zone: the plan's day is the same day everywhere. */

const DAY = 24 * 60 * 60 * 1000;

/** A run of neighbouring entries of a list of dates that lie in one calendar week. Indices are inclusive. */
export interface Week {
  readonly from: number;
  readonly to: number;
}

/** The date as a moment in UTC, for `Intl` with `timeZone: 'UTC'`. Undefined where it is no date. */
export function momentOf(day: string): Date | undefined {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(day) ? Date.parse(`${day}T00:00:00Z`) : Number.NaN;
  return Number.isNaN(time) ? undefined : new Date(time);
}

/** Days since 1970-01-01; `NaN` where it is no date. */
export function dayNumber(day: string): number {
  return (momentOf(day)?.getTime() ?? Number.NaN) / DAY;
}

/** True on Saturday and Sunday. */
export function isWeekend(day: string): boolean {
  return [0, 6].includes(momentOf(day)?.getUTCDay() ?? 1);
}

/** Cuts a list of ascending dates into calendar weeks, which begin on Monday. */
export function weeksOf(days: readonly string[]): readonly Week[] {
  const weeks: Week[] = [];
  days.forEach((day, index) => {
    const last = weeks.at(-1);
    if (last && weekNumber(days[last.from] ?? '') === weekNumber(day)) {
      weeks[weeks.length - 1] = { from: last.from, to: index };
    } else {
      weeks.push({ from: index, to: index });
    }
  });
  return weeks;
}

/** Weeks since the one that held 1970-01-01, a Thursday. */
function weekNumber(day: string): number {
  return Math.floor((dayNumber(day) + 3) / 7);
}

/**
 * Where the line of today stands among the plan's days, in columns from the left: in the middle of its own
 * column, on the border where today is a day off between two plan days, undefined outside of the plan.
 */
export function todayColumn(days: readonly string[], today: string): number | undefined {
  const own = days.indexOf(today);
  if (own >= 0) return own + 0.5;
  const next = days.findIndex(day => dayNumber(day) > dayNumber(today));
  return next > 0 ? next : undefined;
}
