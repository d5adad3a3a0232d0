import { t } from '../catalogue/texts';
import { filled } from '../escape/phrases';
import { isDate } from '../model/calendar';
import type { Language } from './number-text';

const quarter = t('Q{part} {year}', 'Q{part} {year}', '{part}. kvartal {year}');
const week = t('week {part}, {year}', 'KW {part}/{year}', 'uge {part}, {year}');

const DAY = { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' } as const;
const MONTH = { month: 'short', year: 'numeric', timeZone: 'UTC' } as const;

/**
 * A period as a language writes it: `2026-11-21` → `21 Nov 2026`, `2026-11` → `Nov 2026`, `2026-Q4` → `Q4 2026`,
 * `2026-W47` → `week 47, 2026`. What is none of these is given back as it came, such as a year.
 */
export function periodText(period: string, language: Language): string {
  const [, year = '', kind, part = ''] = /^(\d{4})-([QW])(\d{1,2})$/.exec(period) ?? [];
  if (kind) return filled((kind === 'Q' ? quarter : week)[language], { year, part: String(Number(part)) });
  if (isDate(period)) return dateText(period, language, DAY);
  return isDate(`${period}-01`) ? dateText(`${period}-01`, language, MONTH) : period;
}

function dateText(day: string, language: Language, options: Intl.DateTimeFormatOptions): string {
  // As the preview's page writes its dates.
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, options).format(new Date(day));
}
