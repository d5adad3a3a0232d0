import type { DisplayLanguage } from '../ports';

/** The few words of hovers and completions that belong to no schema, rule or catalogue entry. */
export interface Words {
  readonly checks: string;
  readonly builtIn: string;
  readonly required: string;
}

export const words: Readonly<Record<DisplayLanguage, Words>> = {
  en: { checks: 'What to check', builtIn: 'From the built-in catalogue', required: 'Required' },
  de: { checks: 'Was zu prüfen ist', builtIn: 'Aus dem eingebauten Katalog', required: 'Pflicht' },
  da: { checks: 'Det skal tjekkes', builtIn: 'Fra det indbyggede katalog', required: 'Påkrævet' },
};
