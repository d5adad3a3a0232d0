import { type DisplayLanguage, escapeMarkup, type Severity } from '../../service';
import type { Report, ReportedFinding, Summary } from '../report';
import { byFile } from './by-file';
import { htmlPage, htmlTable } from './html-page';

interface Words {
  readonly title: string;
  readonly nothing: string;
  readonly columns: readonly [string, string, string, string];
  readonly levels: Readonly<Record<Severity, string>>;
  sums(summary: Summary): string;
}

const words: Readonly<Record<DisplayLanguage, Words>> = {
  en: {
    title: 'Journeys: what the linter found',
    nothing: 'Nothing to report.',
    columns: ['Place', 'Level', 'Finding', 'Rule'],
    levels: { error: 'Error', warning: 'Warning', information: 'Information' },
    sums: ({ files, errors, warnings, information }) =>
      `Files: ${files}, errors: ${errors}, warnings: ${warnings}, information: ${information}`,
  },
  de: {
    title: 'Journeys: was die Prüfung gefunden hat',
    nothing: 'Nichts zu melden.',
    columns: ['Stelle', 'Stufe', 'Befund', 'Regel'],
    levels: { error: 'Fehler', warning: 'Warnung', information: 'Hinweis' },
    sums: ({ files, errors, warnings, information }) =>
      `Dateien: ${files}, Fehler: ${errors}, Warnungen: ${warnings}, Hinweise: ${information}`,
  },
  da: {
    title: 'Kunderejser: hvad kontrollen fandt',
    nothing: 'Intet at melde.',
    columns: ['Sted', 'Niveau', 'Fund', 'Regel'],
    levels: { error: 'Fejl', warning: 'Advarsel', information: 'Bemærkning' },
    sums: ({ files, errors, warnings, information }) =>
      `Filer: ${files}, fejl: ${errors}, advarsler: ${warnings}, bemærkninger: ${information}`,
  },
};

/** For a browser: one page without script, and with nothing to load. */
export function html({ findings, summary, language }: Report): string {
  const said = words[language];
  const tables = [...byFile(findings)].map(([file, found]) => table(file, found, said));
  return htmlPage(language, said.title, [
    `<p>${escapeMarkup(said.sums(summary))}</p>`,
    ...(tables.length > 0 ? tables : [`<p>${escapeMarkup(said.nothing)}</p>`]),
  ]);
}

function table(file: string, findings: readonly ReportedFinding[], { columns, levels }: Words): string {
  const rows = findings.map(({ line, column, severity, message, rule }) => [
    `${line}:${column}`,
    levels[severity],
    message,
    rule,
  ]);
  return htmlTable(file, columns, rows);
}
