import { type DisplayLanguage, escapeMarkup } from '../../service';

const STYLE = `:root{color-scheme:light dark}body{font:1rem/1.5 system-ui,sans-serif;max-width:70rem;margin:2rem auto;padding:0 1rem}
table{border-collapse:collapse;width:100%}caption{text-align:start;font-weight:bold;padding:1.5rem 0 .5rem}
th,td{text-align:start;vertical-align:top;padding:.25rem .75rem .25rem 0;border-top:1px solid #8886}`;

/**
 * A page without script, and with nothing to load.
 *
 * @param title is its heading too
 * @param body pieces of HTML; texts in them are escaped already
 */
export function htmlPage(language: DisplayLanguage, title: string, body: readonly string[]): string {
  return [
    `<!DOCTYPE html>\n<html lang="${language}">\n<head>\n<meta charset="utf-8">`,
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    `<meta name="viewport" content="width=device-width">`,
    `<title>${escapeMarkup(title)}</title>\n<style>${STYLE}</style>\n</head>\n<body>`,
    `<h1>${escapeMarkup(title)}</h1>`,
    ...body,
    '</body>\n</html>',
  ].join('\n');
}

/** A table of texts, as they are. */
export function htmlTable(
  caption: string,
  columns: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  return [
    '<table>',
    `<caption>${escapeMarkup(caption)}</caption>`,
    `<thead>${row('th scope="col"', 'th', columns)}</thead>`,
    '<tbody>',
    ...rows.map(cells => row('td', 'td', cells)),
    '</tbody>',
    '</table>',
  ].join('\n');
}

function row(open: string, close: string, cells: readonly string[]): string {
  return `<tr>${cells.map(cell => `<${open}>${escapeMarkup(cell)}</${close}>`).join('')}</tr>`;
}
