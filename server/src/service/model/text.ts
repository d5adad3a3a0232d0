import type { Texts } from '../catalogue';

/** The languages in which everything built in is written. */
export type BuiltInLanguage = keyof Texts;

/** The same as a list. */
export const builtInLanguages: readonly BuiltInLanguage[] = ['en', 'de', 'da'];

/** The language of a tag without its region: `de` of `de-AT`. */
export function primaryOf(tag: string): string {
  return tag.split('-')[0] ?? tag;
}

/** A text as written: in the file's own language, or one string a language tag. */
export type WrittenText = string | Readonly<Record<string, string | undefined>>;

/**
 * The text in the wanted language; where it is not written in it, in the nearest one: a variant of the
 * same language, English, else the first there is. Empty where nothing is written.
 */
export function textIn(text: WrittenText | undefined, language: string): string {
  if (typeof text === 'string') return text;
  // A half-typed text may hold anything under keys that are no languages.
  const texts = Object.entries(text ?? {}).flatMap(([tag, value]): readonly (readonly [string, string])[] =>
    typeof value === 'string' && !tag.startsWith('x-') ? [[tag, value]] : [],
  );
  const found =
    texts.find(([tag]) => tag === language) ??
    texts.find(([tag]) => primaryOf(tag) === primaryOf(language)) ??
    texts.find(([tag]) => tag === 'en') ??
    texts[0];
  return found?.[1] ?? '';
}

/** A text that may also be written as a map with a `text` key, as pain points and activities may. */
export function innerText(item: WrittenText | { readonly text?: WrittenText }, language: string): string {
  if (typeof item === 'object' && item !== null && 'text' in item && typeof item.text !== 'undefined') {
    return textIn(item.text as WrittenText, language);
  }
  return textIn(item as WrittenText, language);
}
