/** Which comes first where a date is written with slashes. */
export type DateOrder = 'day' | 'month';

/** A moment as a file writes it. */
export interface Moment {
  /** The day as it is written, wherever that was: days since 1970-01-01. */
  readonly day: number;
  /** Minutes since 1970-01-01; without a time zone as though it were UTC. */
  readonly minute: number;
}

const YEAR_FIRST = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/;
const YEAR_LAST = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})(?!\d)/;
const TIME =
  /^(?:T|,?\s+)(\d{1,2})[:.](\d{2})(?:[:.](\d{2})(?:[.,]\d{1,9})?)?(?:\s*(am|pm))?\s*(?:Z|UTC|GMT|([+-])(\d{2}):?(\d{2}))?$/i;
/** Seconds, or milliseconds, since 1970. */
const UNIX = /^(\d{10})(\d{3})?$/;
const MINUTES_A_DAY = 24 * 60;

/** Which way round a file writes its dates with slashes: told by the first that can only be read one way. */
export function dateOrderIn(texts: Iterable<string>, otherwise: DateOrder): DateOrder {
  for (const text of texts) {
    const [, first, sign, second] = YEAR_LAST.exec(text.trim()) ?? [];
    if (sign !== '/') continue;
    if (Number(first) > 12) return 'day';
    if (Number(second) > 12) return 'month';
  }
  return otherwise;
}

/** The moment that a text names; undefined where it names none that exists. */
export function momentIn(text: string, order: DateOrder): Moment | undefined {
  const written = text.trim();
  const [, seconds] = UNIX.exec(written) ?? [];
  if (seconds !== undefined)
    return { day: Math.floor(Number(seconds) / 86_400), minute: Number(seconds) / 60 };
  const date = dateIn(written, order);
  const minutes = date && minutesIn(written.slice(date.length));
  return (
    date && minutes && { day: date.day, minute: date.day * MINUTES_A_DAY + minutes.local - minutes.offset }
  );
}

function dateIn(
  text: string,
  order: DateOrder,
): { readonly day: number; readonly length: number } | undefined {
  const [first, year, month, date] = YEAR_FIRST.exec(text) ?? [];
  if (first !== undefined) return dayOf(Number(year), Number(month), Number(date), first.length);
  const [last, one, sign, other, end] = YEAR_LAST.exec(text) ?? [];
  if (last === undefined) return undefined;
  const full = Number(end) < 100 ? 2000 + Number(end) : Number(end);
  return sign === '/' && order === 'month'
    ? dayOf(full, Number(one), Number(other), last.length)
    : dayOf(full, Number(other), Number(one), last.length);
}

function dayOf(year: number, month: number, date: number, length: number) {
  const time = Date.UTC(year, month - 1, date);
  const found = new Date(time);
  const exists = found.getUTCMonth() === month - 1 && found.getUTCDate() === date;
  return exists ? { day: time / 86_400_000, length } : undefined;
}

function minutesIn(text: string): { readonly local: number; readonly offset: number } | undefined {
  if (text === '') return { local: 0, offset: 0 };
  const [found, hours, minutes, seconds = '0', half, sign, zoneHours, zoneMinutes] = TIME.exec(text) ?? [];
  if (found === undefined) return undefined;
  const hour =
    half === undefined ? Number(hours) : (Number(hours) % 12) + (half.toLowerCase() === 'pm' ? 12 : 0);
  if (hour > 23 || Number(minutes) > 59 || Number(seconds) > 59) return undefined;
  const zone = sign === undefined ? 0 : Number(zoneHours) * 60 + Number(zoneMinutes);
  return {
    local: hour * 60 + Number(minutes) + Number(seconds) / 60,
    offset: sign === '-' ? -zone : zone,
  };
}
