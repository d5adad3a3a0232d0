import { durationText } from '../../../server/src/service/map/shapes/duration';
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
  const dates = (options: Intl.DateTimeFormatOptions) => {
    const format = onDemand(() => new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }));
    return (day: string) => {
      const moment = momentOf(day);
      return moment ? format().format(moment) : day;
    };
  };
  const numbers = onDemand(() => new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }));
  const signs = onDemand(
    () => new Intl.NumberFormat(locale, { maximumFractionDigits: 1, signDisplay: 'exceptZero' }),
  );
  const percents = onDemand(() => new Intl.NumberFormat(locale, { style: 'percent' }));
  const spans = onDemand(
    () => new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', timeZone: 'UTC' }),
  );
  const lists = onDemand(() => new Intl.ListFormat(locale));
  return {
    number: value => numbers().format(value),
    signed: value => signs().format(value).replace('-', '−'),
    percent: share => percents().format(share),
    date: dates({ day: 'numeric', month: 'short', year: 'numeric' }),
    shortDate: dates({ day: 'numeric', month: 'short' }),
    dates: (first, last) => spanOf(spans(), first, last),
    dayOfMonth: day => String(momentOf(day)?.getUTCDate() ?? ''),
    weekday: dates({ weekday: 'short' }),
    duration: written => durationText(written, locale),
    list: names => lists().format(names),
  };
}

function spanOf(format: Intl.DateTimeFormat, first: string, last: string): string {
  const [from, to] = [momentOf(first), momentOf(last)];
  return from && to && from <= to ? format.formatRange(from, to) : `${first} – ${last}`;
}
