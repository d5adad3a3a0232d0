import type { DisplayLanguage } from '../ports';

interface Forms {
  readonly none: string;
  readonly one: string;
  /** `{n}` stands for the number. */
  readonly many: string;
}

const references: Readonly<Record<DisplayLanguage, Forms>> = {
  en: { none: 'No references', one: '1 reference', many: '{n} references' },
  de: { none: 'Keine Verweise', one: '1 Verweis', many: '{n} Verweise' },
  da: { none: 'Ingen henvisninger', one: '1 henvisning', many: '{n} henvisninger' },
};

const checks: Readonly<Record<DisplayLanguage, Forms>> = {
  en: { none: 'No open checks', one: '1 open check', many: '{n} open checks' },
  de: { none: 'Keine offenen Prüfpunkte', one: '1 offener Prüfpunkt', many: '{n} offene Prüfpunkte' },
  da: { none: 'Ingen åbne tjekpunkter', one: '1 åbent tjekpunkt', many: '{n} åbne tjekpunkter' },
};

const preview: Readonly<Record<DisplayLanguage, string>> = {
  en: 'Show in preview',
  de: 'In der Vorschau zeigen',
  da: 'Vis i forhåndsvisningen',
};

/** What a lens says of so many things. */
export function lensText(
  kind: 'references' | 'checks' | 'preview',
  n: number,
  language: DisplayLanguage,
): string {
  if (kind === 'preview') return preview[language];
  const forms = (kind === 'references' ? references : checks)[language];
  if (n === 0) return forms.none;
  return n === 1 ? forms.one : forms.many.replace('{n}', n.toLocaleString(language));
}
