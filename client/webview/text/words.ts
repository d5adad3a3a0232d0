import type en from '../../../l10n/webview.en.json';
import type { DisplayLanguage } from '../../src/preview/messages';
import { onDemand } from './on-demand';

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

/** All texts of the page in one language. */
export type Texts = Readonly<Record<TextKey, string>>;

const files: Readonly<Record<DisplayLanguage, () => Promise<{ readonly default: Texts }>>> = {
  en: () => import('../../../l10n/webview.en.json', { with: { type: 'json' } }),
  de: () => import('../../../l10n/webview.de.json', { with: { type: 'json' } }),
  da: () => import('../../../l10n/webview.da.json', { with: { type: 'json' } }),
};

/** Loads the texts of a language: a page speaks one alone. @throws Error where its file does not come */
export async function loadWords(language: DisplayLanguage): Promise<Words> {
  return wordsOf(language, (await files[language]()).default);
}

/** The words that a language makes of its texts. */
export function wordsOf(language: DisplayLanguage, texts: Texts): Words {
  const rules = onDemand(() => new Intl.PluralRules(language));
  const numbers = onDemand(() => new Intl.NumberFormat(language));
  const fill = (text: string, values: Values) =>
    text.replace(/\{(\w+)\}/g, (whole, name: string) => {
      const value = Object.hasOwn(values, name) ? values[name] : undefined;
      return typeof value === 'number' ? numbers().format(value) : (value ?? whole);
    });
  const text = (key: TextKey, values: Values = {}) => fill(texts[key], values);
  return {
    text,
    counted: (key, count, values = {}) =>
      text(`${key}.${rules().select(count) === 'one' ? 'one' : 'other'}`, { ...values, count }),
  };
}
