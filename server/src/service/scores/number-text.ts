import type { Texts } from '../catalogue/types';

/** The languages in which scores are told. */
export type Language = keyof Texts;

/** A number rounded as it is shown: to one decimal. */
export function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}

/** A number as it is shown, rounded once: to one decimal, large ones to none. Below zero it has a minus, not a hyphen. */
export function numberText(value: number, language: Language): string {
  const digits = Math.abs(value) >= 1000 ? 0 : 1;
  return formatOf(language, digits).format(value).replace('-', '−');
}

/** To make one takes longer than to write a thousand numbers with it. */
const formats = new Map<string, Intl.NumberFormat>();

function formatOf(language: Language, maximumFractionDigits: number): Intl.NumberFormat {
  const key = `${language} ${maximumFractionDigits}`;
  const known = formats.get(key);
  if (known) return known;
  const format = new Intl.NumberFormat(language, { maximumFractionDigits, signDisplay: 'negative' });
  formats.set(key, format);
  return format;
}

/** A value with its unit, such as `83 %` or `3.4 h`. */
export function valueText(value: number, unit: string, language: Language): string {
  const number = numberText(value, language);
  if (unit === '') return number;
  return unit === '%' && language === 'en' ? `${number}%` : `${number} ${unit}`;
}

/** A value of what can go either way, with its sign: `+4%`, `0`, `−12`. */
export function signedText(value: number, unit: string, language: Language): string {
  return `${rounded(value) > 0 ? '+' : ''}${valueText(value, unit, language)}`;
}
