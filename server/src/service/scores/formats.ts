import type { Texts } from '../catalogue/types';

/** The languages in which scores are told. */
export type Language = keyof Texts;

/** What writes values of a language, made once for each: to make one takes longer than to write a thousand values with it. */
export function formatOf<Format>(make: (language: Language) => Format): (language: Language) => Format {
  const known = new Map<Language, Format>();
  return language => {
    const format = known.get(language) ?? make(language);
    known.set(language, format);
    return format;
  };
}
