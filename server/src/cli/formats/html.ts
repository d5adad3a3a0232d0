import type { DisplayLanguage, Severity } from '../../service';
import type { Report, ReportedFinding, Summary } from '../report';
import { escapeMarkup } from './escape';

const STYLE = `:root{color-scheme:light dark}body{font:1rem/1.5 system-ui,sans-serif;max-width:70rem;margin:2rem auto;padding:0 1rem}
table{border-collapse:collapse;width:100%}caption{text-align:start;font-weight:bold;padding:1.5rem 0 .5rem}
th,td{text-align:start;vertical-align:top;padding:.25rem .75rem .25rem 0;border-top:1px solid #8886}`;

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
  const files = [...new Set(findings.map(({ file }) => file))];
  const tables = files.map(file =>
    table(
      file,
      findings.filter(finding => finding.file === file),
      said,
    ),
  );
  return [
    `<!DOCTYPE html>\n<html lang="${language}">\n<head>\n<meta charset="utf-8">`,
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    `<meta name="viewport" content="width=device-width">`,
    `<title>${escapeMarkup(said.title)}</title>\n<style>${STYLE}</style>\n</head>\n<body>`,
    `<h1>${escapeMarkup(said.title)}</h1>\n<p>${escapeMarkup(said.sums(summary))}</p>`,
    ...(tables.length > 0 ? tables : [`<p>${escapeMarkup(said.nothing)}</p>`]),
    '</body>\n</html>',
  ].join('\n');
}

function table(file: string, findings: readonly ReportedFinding[], { columns, levels }: Words): string {
  const head = row('th scope="col"', 'th', columns);
  const rows = findings.map(({ line, column, severity, message, rule }) =>
    row('td', 'td', [`${line}:${column}`, levels[severity], message, rule]),
  );
  const caption = `<caption>${escapeMarkup(file)}</caption>`;
  return ['<table>', caption, `<thead>${head}</thead>`, '<tbody>', ...rows, '</tbody>', '</table>'].join(
    '\n',
  );
}

function row(open: string, close: string, cells: readonly string[]): string {
  return `<tr>${cells.map(cell => `<${open}>${escapeMarkup(cell)}</${close}>`).join('')}</tr>`;
}
