import { t } from '../catalogue/texts';
import { escapeMarkup } from '../escape/markup';
import { unbroken } from '../escape/unbroken';
import { drawTrend, SIZE } from '../map/shapes/trend';
import type { BuiltInLanguage } from '../model/text';
import { STYLE, STYLE_HASH } from './style';
import type { Dashboard, DashboardGroup, DashboardMetric } from './types';

const POLICY = `default-src 'none'; style-src '${STYLE_HASH}'; base-uri 'none'; form-action 'none'`;

const words = {
  empty: t('There are no metrics.', 'Es gibt keine Kennzahlen.', 'Der er ingen nøgletal.'),
  unread: t('not read', 'nicht gelesen', 'ikke læst'),
  better: t('Improved', 'Verbessert', 'Forbedret'),
  worse: t('Worsened', 'Verschlechtert', 'Forværret'),
  periods: t('Over time', 'Im Verlauf', 'Over tid'),
  verbatims: t('In their words', 'In ihren Worten', 'Med deres egne ord'),
};

/** A dashboard as one page for a browser: no script, nothing to load, every text as text. */
export function dashboardHtml({ title, metrics }: Dashboard, language: BuiltInLanguage): string {
  const cards = metrics.map(metric => card(metric, language));
  return [
    `<!DOCTYPE html>\n<html lang="${language}">\n<head>\n<meta charset="utf-8">`,
    `<meta http-equiv="Content-Security-Policy" content="${escapeMarkup(POLICY)}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeMarkup(title)}</title>\n<style>${STYLE}</style>\n</head>\n<body>\n<main>`,
    `<h1>${escapeMarkup(title)}</h1>`,
    cards.length > 0
      ? `<div class="cards">\n${cards.join('\n')}\n</div>`
      : element('p', words.empty[language]),
    '</main>\n</body>\n</html>\n',
  ].join('\n');
}

function card(metric: DashboardMetric, language: BuiltInLanguage): string {
  const { title, lines, trend, points, groups, verbatims } = metric;
  const [score = words.unread[language], ...others] = lines;
  const change = trend && `<li class="${trend}">${escapeMarkup(words[trend][language])}</li>`;
  const facts = [change ?? '', ...others.map(line => element('li', line))].join('');
  return [
    `<article>\n${element('h2', title)}\n<p class="score">${escapeMarkup(unbroken(score))}</p>`,
    points.length > 1 ? trendFigure(metric) : '',
    facts === '' ? '' : `<ul>${facts}</ul>`,
    ...groups.map(group => table(group)),
    points.length > 1 ? folded(words.periods[language], table(periodsOf(metric))) : '',
    verbatims.length > 0 ? folded(words.verbatims[language], verbatims.map(quote).join('\n')) : '',
    '</article>',
  ]
    .filter(Boolean)
    .join('\n');
}

/** For the eye alone: the table below says the same. */
function trendFigure({ points, target }: DashboardMetric): string {
  const drawing = drawTrend({ points, ...(target === undefined ? {} : { target }) });
  const { width, height } = SIZE;
  const line = drawing.target;
  return [
    `<figure aria-hidden="true"><svg viewBox="0 0 ${width} ${height}">`,
    ...drawing.band.map(path => `<path class="band" d="${path}"/>`),
    line === undefined ? '' : `<line class="target" x1="0" x2="${width}" y1="${line}" y2="${line}"/>`,
    ...drawing.line.map(path => `<path class="line" d="${path}"/>`),
    ...drawing.gaps.map(({ x }) => `<path class="gap" d="M${x - 3} ${height - 8}l6 6m0-6l-6 6"/>`),
    ...drawing.dots.map(
      ({ x, y, point }) =>
        `<circle class="dot${point.state === 'shown' ? ' sure' : ''}" cx="${x}" cy="${y}" r="3.5"/>`,
    ),
    '</svg>',
    `<figcaption>${element('span', points[0]?.label ?? '')}${element('span', points.at(-1)?.label ?? '')}</figcaption></figure>`,
  ].join('');
}

function periodsOf({ points }: DashboardMetric): DashboardGroup {
  return { title: '', rows: points.map(({ label, text }) => ({ name: label, text })) };
}

function table({ title, rows }: DashboardGroup): string {
  const head = title === '' ? '' : `${element('h3', title)}\n`;
  const lines = rows.map(
    ({ name, text }) => `<tr><th scope="row">${escapeMarkup(name)}</th>${element('td', text)}</tr>`,
  );
  return `${head}<table><tbody>\n${lines.join('\n')}\n</tbody></table>`;
}

function quote({ text, note }: DashboardMetric['verbatims'][number]): string {
  return `<blockquote dir="auto">${escapeMarkup(text)}${note === '' ? '' : element('small', note)}</blockquote>`;
}

function folded(title: string, content: string): string {
  return `<details>${element('summary', title)}\n${content}\n</details>`;
}

function element(name: string, text: string): string {
  return `<${name}>${escapeMarkup(unbroken(text))}</${name}>`;
}
