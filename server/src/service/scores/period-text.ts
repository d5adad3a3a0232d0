import { t } from '../catalogue/texts';
import { filled } from '../escape/phrases';
import { isDate } from '../model/calendar';
import { formatOf, type Language } from './formats';

const quarter = t('Q{part} {year}', 'Q{part} {year}', '{part}. kvartal {year}');
const week = t('week {part}, {year}', 'KW {part}/{year}', 'uge {part}, {year}');

const days = formatOf(language => dates(language, { day: 'numeric' }));
const months = formatOf(language => dates(language, {}));

/**
 * A period as a language writes it: `2026-11-21` → `21 Nov 2026`, `2026-11` → `Nov 2026`, `2026-Q4` → `Q4 2026`,
 * `2026-W47` → `week 47, 2026`. What is none of these is given back as it came, such as a year.
 */
export function periodText(period: string, language: Language): string {
  const [, year = '', kind, part = ''] = /^(\d{4})-([QW])(\d{1,2})$/.exec(period) ?? [];
  if (kind) return filled((kind === 'Q' ? quarter : week)[language], { year, part: String(Number(part)) });
  if (isDate(period)) return days(language).format(new Date(period));
  return isDate(`${period}-01`) ? months(language).format(new Date(`${period}-01`)) : period;
}

function dates(language: Language, more: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  // As the preview's page writes its dates.
  const locale = language === 'en' ? 'en-GB' : language;
  return new Intl.DateTimeFormat(locale, { ...more, month: 'short', year: 'numeric', timeZone: 'UTC' });
}
