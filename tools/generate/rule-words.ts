import type { DisplayLanguage } from '../../server/src/service';

/** What the pages of all rules say in the same words. */
export interface RuleWords {
  /** The list of all pages: its title and what stands above the table. */
  readonly title: string;
  readonly about: string;
  readonly columns: readonly string[];
  /** The line below a page's first sentence: what begins each of its parts. */
  readonly severity: string;
  readonly fix: string;
  readonly source: string;
  readonly yes: string;
  readonly no: string;
  readonly severities: Readonly<Record<string, string>>;
  /** Where a source is not one of those with a number. */
  readonly origins: Readonly<Record<string, string>>;
  /** The headings that a page may have, by the English ones. */
  readonly headings: Readonly<Record<string, string>>;
}

/** The words of each language. */
export const ruleWords: Readonly<Record<DisplayLanguage, RuleWords>> = {
  en: {
    title: 'Rules',
    about: 'What the linter knows. Severities are those of `recommended`.',
    columns: ['rule', 'severity', 'quick fix', 'what it detects'],
    severity: 'Severity',
    fix: 'Quick fix',
    source: 'Source',
    yes: 'yes',
    no: 'no',
    severities: { error: 'error', warning: 'warning', information: 'information', off: 'off' },
    origins: { practice: 'practice', standard: 'standard' },
    headings: {
      Why: 'Why',
      Wrong: 'Wrong',
      Right: 'Right',
      'How to fix it': 'How to fix it',
      Options: 'Options',
    },
  },
  de: {
    title: 'Regeln',
    about: 'Was geprüft wird. Die Schweregrade sind die von `recommended`.',
    columns: ['Regel', 'Schweregrad', 'Schnellkorrektur', 'was sie findet'],
    severity: 'Schweregrad',
    fix: 'Schnellkorrektur',
    source: 'Quelle',
    yes: 'ja',
    no: 'nein',
    severities: { error: 'Fehler', warning: 'Warnung', information: 'Hinweis', off: 'aus' },
    origins: { practice: 'Praxis', standard: 'Standard' },
    headings: {
      Why: 'Warum',
      Wrong: 'Falsch',
      Right: 'Richtig',
      'How to fix it': 'So lässt es sich beheben',
      Options: 'Optionen',
    },
  },
  da: {
    title: 'Regler',
    about: 'Det, kontrollen kender. Alvorsgraderne er dem fra `recommended`.',
    columns: ['regel', 'alvorsgrad', 'hurtigrettelse', 'hvad den finder'],
    severity: 'Alvorsgrad',
    fix: 'Hurtigrettelse',
    source: 'Kilde',
    yes: 'ja',
    no: 'nej',
    severities: { error: 'fejl', warning: 'advarsel', information: 'bemærkning', off: 'slået fra' },
    origins: { practice: 'praksis', standard: 'standard' },
    headings: {
      Why: 'Hvorfor',
      Wrong: 'Forkert',
      Right: 'Rigtigt',
      'How to fix it': 'Sådan retter du det',
      Options: 'Indstillinger',
    },
  },
};
