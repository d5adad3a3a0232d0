/** For which time one value stands. */
export type Period = 'week' | 'month' | 'quarter' | 'year';

const A_DAY = 86_400_000;

/** The period in which a day lies, in names that sort by time: `2026`, `2026-Q4`, `2026-11` or, by ISO 8601, `2026-W47`. */
export function periodOf(day: number, period: Period | undefined): string {
  const date = new Date(day * A_DAY);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
  if (period === 'year') return String(year);
  if (period === 'quarter') return `${year}-Q${Math.floor(month / 3) + 1}`;
  if (period === 'month') return `${year}-${two(month + 1)}`;
  return period === 'week' ? weekOf(day) : date.toISOString().slice(0, 10);
}

/** A week belongs to the year of its Thursday. */
function weekOf(day: number): string {
  // The first of January 1970 was a Thursday.
  const monday = day - ((((day + 3) % 7) + 7) % 7);
  const thursday = new Date((monday + 3) * A_DAY);
  const year = thursday.getUTCFullYear();
  const first = Date.UTC(year, 0, 1) / A_DAY;
  return `${year}-W${two(Math.floor((monday + 3 - first) / 7) + 1)}`;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
