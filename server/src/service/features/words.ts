import type { DisplayLanguage } from '../ports';

/** The few words of hovers and completions that belong to no schema, rule or catalogue entry. */
export interface Words {
  readonly checks: string;
  readonly builtIn: string;
  readonly required: string;
  readonly alsoCalled: string;
  readonly better: string;
  readonly surveys: string;
}

export const words: Readonly<Record<DisplayLanguage, Words>> = {
  en: {
    checks: 'What to check',
    builtIn: 'From the built-in catalogue',
    required: 'Required',
    alsoCalled: 'Also called',
    better: 'Better',
    surveys: 'How to hear customers',
  },
  de: {
    checks: 'Was zu prüfen ist',
    builtIn: 'Aus dem eingebauten Katalog',
    required: 'Pflicht',
    alsoCalled: 'Auch',
    better: 'Besser',
    surveys: 'Wie Kunden zu Wort kommen',
  },
  da: {
    checks: 'Det skal tjekkes',
    builtIn: 'Fra det indbyggede katalog',
    required: 'Påkrævet',
    alsoCalled: 'Kaldes også',
    better: 'Bedre',
    surveys: 'Sådan bliver kunderne hørt',
  },
};
