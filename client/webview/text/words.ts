import da from '../../../l10n/webview.da.json';
import de from '../../../l10n/webview.de.json';
import en from '../../../l10n/webview.en.json';
import type { DisplayLanguage } from '../../src/preview/messages';

/** The name of one text of the page. */
export type TextKey = keyof typeof en;

/** The name of a text that has one form for one thing and another for several. */
export type CountedKey = TextKey extends infer Key
  ? Key extends `${infer Base}.other`
    ? Base
    : never
  : never;

/** What is put in place of `{name}`; numbers are written as the language writes them. */
export type Values = Readonly<Record<string, string | number>>;

/** The page's texts in one language. */
export interface Words {
  text(key: TextKey, values?: Values): string;
  /** The text that fits the number; `{count}` stands for it. */
  counted(key: CountedKey, count: number, values?: Values): string;
}

const texts: Readonly<Record<DisplayLanguage, Readonly<Record<TextKey, string>>>> = { en, de, da };

/** The texts of a language. */
export function wordsOf(language: DisplayLanguage): Words {
  const rules = new Intl.PluralRules(language);
  const numbers = new Intl.NumberFormat(language);
  const fill = (text: string, values: Values) =>
    text.replace(/\{(\w+)\}/g, (whole, name: string) => {
      const value = Object.hasOwn(values, name) ? values[name] : undefined;
      return typeof value === 'number' ? numbers.format(value) : (value ?? whole);
    });
  const text = (key: TextKey, values: Values = {}) => fill(texts[language][key], values);
  return {
    text,
    counted: (key, count, values = {}) =>
      text(`${key}.${rules.select(count) === 'one' ? 'one' : 'other'}`, { ...values, count }),
  };
}
