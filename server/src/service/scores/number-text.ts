import { formatOf, type Language } from './formats';

/** A number rounded as it is shown: to one decimal. */
export function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}

/** A number as it is shown, rounded once: to one decimal, large ones to none. Below zero it has a minus, not a hyphen. */
export function numberText(value: number, language: Language): string {
  const written = String(value);
  // Most are such, and the first format of a process takes 20 ms to be made.
  if (SHORT.test(written)) return written.replace('-', '−').replace('.', language === 'en' ? '.' : ',');
  const format = Math.abs(value) >= 1000 ? whole : toOneDecimal;
  return format(language).format(value).replace('-', '−');
}

/** A number with all its decimals: what is compared would look the same when rounded. */
export function exactText(value: number, language: Language): string {
  return exact(language).format(value).replace('-', '−');
}

/** What is neither rounded nor put into groups. */
const SHORT = /^-?\d{1,3}(\.\d)?$/;

const whole = formatOf(language => numbers(language, 0));
const toOneDecimal = formatOf(language => numbers(language, 1));
const exact = formatOf(language => numbers(language, 20));

function numbers(language: Language, maximumFractionDigits: number): Intl.NumberFormat {
  return new Intl.NumberFormat(language, { maximumFractionDigits, signDisplay: 'negative' });
}

/** A value with its unit, such as `83 %` or `3.4 h`. */
export function valueText(value: number, unit: string, language: Language): string {
  const number = numberText(value, language);
  if (unit === '') return number;
  return unit === '%' && language === 'en' ? `${number}%` : `${number} ${unit}`;
}

/** A value of what can go either way, with its sign: `+4 h`, `0`, `−12`. */
export function signedText(value: number, unit: string, language: Language): string {
  return `${rounded(value) > 0 ? '+' : ''}${valueText(value, unit, language)}`;
}
