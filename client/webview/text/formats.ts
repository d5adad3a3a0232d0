import { durationText } from '../../../server/src/service/escape/duration';
import type { DisplayLanguage } from '../../src/preview/messages';
import { momentOf } from './days';
import { onDemand } from './on-demand';

/** Numbers and dates as a language writes them. What is no date is given back as it came. */
export interface Formats {
  number(value: number): string;
  /** With its sign, as sentiments are written: `+1`, `0`, `−2`. */
  signed(value: number): string;
  /** A share of 1 as percent. */
  percent(share: number): string;
  /** `4 May 2026` */
  date(day: string): string;
  /** `4 May` */
  shortDate(day: string): string;
  /** `4–8 May` */
  dates(first: string, last: string): string;
  /** The day of the month alone: `4` */
  dayOfMonth(day: string): string;
  /** `Mon` */
  weekday(day: string): string;
  /** A duration as the files write it: `2d` → `2 days`. */
  duration(written: string): string;
  /** Several names as one phrase: `A, B, and C`. */
  list(names: readonly string[]): string;
}

/** The formats of a language. */
export function formatsOf(language: DisplayLanguage): Formats {
  const locale = language === 'en' ? 'en-GB' : language;
  const datesAs = (options: Intl.DateTimeFormatOptions) =>
    onDemand(() => new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }));
  const numbersAs = (options: Intl.NumberFormatOptions) => {
    const numbers = onDemand(() => new Intl.NumberFormat(locale, options));
    return (value: number) => numbers().format(value);
  };
  const written = (dates: () => Intl.DateTimeFormat) => (day: string) => {
    const moment = momentOf(day);
    return moment ? dates().format(moment) : day;
  };
  const short = datesAs({ day: 'numeric', month: 'short' });
  const signed = numbersAs({ maximumFractionDigits: 1, signDisplay: 'exceptZero' });
  const lists = onDemand(() => new Intl.ListFormat(locale));
  return {
    number: numbersAs({ maximumFractionDigits: 1 }),
    signed: value => signed(value).replace('-', '−'),
    percent: numbersAs({ style: 'percent' }),
    date: written(datesAs({ day: 'numeric', month: 'short', year: 'numeric' })),
    shortDate: written(short),
    dates: (first, last) => spanOf(short(), first, last),
    dayOfMonth: day => String(momentOf(day)?.getUTCDate() ?? ''),
    weekday: written(datesAs({ weekday: 'short' })),
    duration: amount => durationText(amount, locale),
    list: names => lists().format(names),
  };
}

function spanOf(format: Intl.DateTimeFormat, first: string, last: string): string {
  const [from, to] = [momentOf(first), momentOf(last)];
  return from && to && from <= to ? format.formatRange(from, to) : `${first} – ${last}`;
}
