import type { ChecklistGroup, ChecklistItem } from '../checklist/types';
import { escapeMarkup } from '../escape/markup';
import { unbroken } from '../escape/unbroken';
import type { PaletteId } from '../map/drawing/palette';
import { svgOf } from '../map/drawing/svg';
import { phaseTitles } from '../map/titles';
import { headings, labels } from '../outline/labels';
import { cellLines, usedColumns } from '../outline/table';
import type { OutlineStage } from '../outline/types';
import { labels as planLabels } from '../plan/formats/labels';
import { planColumns, planRow } from '../plan/formats/rows';
import type { JourneyContent } from './content';
import { paperOf, pictureOf } from './pictures';
import { SCRIPT, SCRIPT_HASH } from './script';
import { STYLE, STYLE_HASH } from './style';
import { words } from './words';

const POLICY = `default-src 'none'; style-src '${STYLE_HASH}'; base-uri 'none'; form-action 'none'`;

/** Letters in a cell from which on it is broader than others, so that its row is not as high as a page. */
const MANY = 240;
/** A date, or the days of a step: not to be broken at its hyphens. */
const SPAN = /^\d[\d–-]*$/;

/** How a page is used. */
interface PageOptions {
  /** It opens the dialog of the printer by itself, and has the one script for that. */
  readonly isPrinted?: boolean;
}

/**
 * A journey as one page for a browser: the map as a picture, the same as tables, the checklist and the plan. No script,
 * nothing to load. On paper a large map follows once more in sheets that can be read.
 */
export function html(content: JourneyContent, palette: PaletteId, { isPrinted }: PageOptions = {}): string {
  const { title, language } = content;
  const picture = pictureOf(content, palette);
  const policy = isPrinted ? `${POLICY}; script-src '${SCRIPT_HASH}'` : POLICY;
  return [
    `<!DOCTYPE html>\n<html lang="${language}" data-palette="${palette}">\n<head>\n<meta charset="utf-8">`,
    `<meta http-equiv="Content-Security-Policy" content="${escapeMarkup(policy)}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeMarkup(title)}</title>\n<style>${STYLE}</style>\n</head>\n<body>`,
    `<h1>${escapeMarkup(title)}</h1>\n<figure>\n${svgOf(picture)}\n</figure>`,
    ...paperOf(content, picture).map(sheet => `<figure class="sheet">\n${sheet}\n</figure>`),
    '<main>',
    journeyTables(content),
    measured(content),
    checklist(content),
    plan(content),
    '</main>',
    ...(isPrinted ? [`<script>${SCRIPT}</script>`] : []),
    '</body>\n</html>\n',
  ].join('\n');
}

function journeyTables({ outline }: JourneyContent): string {
  const { language, stages } = outline;
  const columns = usedColumns(outline);
  const head = columns.map(column => labels[column][language]);
  const stageTable = ({ title, phase, goal, steps }: OutlineStage) => {
    const rows = steps.map(step => columns.map(column => cellLines(step, column, language)));
    const below = [phase && phaseTitles[phase][language], goal].filter(Boolean).join(' · ');
    return `<h3>${escapeMarkup(title)}</h3>\n${paragraph(below)}${rows.length > 0 ? table(head, rows) : ''}`;
  };
  return section(headings.journey[language], stages.map(stageTable));
}

/** What stands beside the curves of the picture, in words. */
function measured({ map, language }: JourneyContent): string {
  const scores = map.measured.flatMap(({ points }) => points);
  if (scores.length === 0) return '';
  const items = scores.map(
    ({ title, stepTitle }) => `<li>${escapeMarkup(unbroken(`${stepTitle}: ${title}`))}</li>`,
  );
  return section(words[language].measured, [`<ul>\n${items.join('\n')}\n</ul>`]);
}

function checklist({ checklist: { groups, done, total }, language }: JourneyContent): string {
  const { progress } = words[language];
  const group = ({ title, items, samples, ...counts }: ChecklistGroup) =>
    [
      `<section><h3>${escapeMarkup(title)}</h3>\n${paragraph(progress(counts.done, counts.total))}`,
      ...samples.map(sample => paragraph(`${sample.title}: ${sample.text}`)),
      `<ul>\n${items.map(check).join('\n')}\n</ul></section>`,
    ].join('');
  return section(words[language].checklist, [paragraph(progress(done, total)), ...groups.map(group)]);
}

function check({ text, why, status, on, by }: ChecklistItem): string {
  const box = { done: '☑', open: '☐', not_applicable: '–' }[status];
  const who = [on, by].flatMap(part => (part === undefined ? [] : [part])).join(', ');
  const told = who ? ` (${escapeMarkup(who)})` : '';
  const reason = why === undefined ? '' : `<small>${escapeMarkup(why)}</small>`;
  return `<li>${box} ${escapeMarkup(text)}${told}${reason}</li>`;
}

function plan({ plan: view, language }: JourneyContent): string {
  const rows = view.steps.map(step => planRow(step, view, language));
  const head = planColumns.map(column => planLabels[column][language]);
  const note = view.proposed ? `. ${planLabels.proposal[language]}` : '';
  return section(view.title, [
    paragraph(`${view.start} – ${view.end}${note}`),
    rows.length > 0 ? table(head, rows) : '',
  ]);
}

function section(title: string, parts: readonly string[]): string {
  return `<h2>${escapeMarkup(title)}</h2>\n${parts.filter(Boolean).join('\n')}`;
}

function paragraph(text: string): string {
  return text === '' ? '' : `<p>${escapeMarkup(text)}</p>\n`;
}

/** Cells are lists of lines; the first of a row is its heading. */
function table(head: readonly string[], rows: readonly (readonly (readonly string[])[])[]): string {
  const lines = (cell: readonly string[]) => cell.map(word).join('<br>');
  const body = rows.map(([first = [], ...others]) => {
    const cells = others
      .map(cell => `<td${cell.join('').length > MANY ? ' class="long"' : ''}>${lines(cell)}</td>`)
      .join('');
    return `<tr><th scope="row">${lines(first)}</th>${cells}</tr>`;
  });
  const top = head.map(cell => `<th scope="col">${escapeMarkup(cell)}</th>`).join('');
  return `<table>\n<thead><tr>${top}</tr></thead>\n<tbody>\n${body.join('\n')}\n</tbody>\n</table>`;
}

function word(line: string): string {
  const written = escapeMarkup(unbroken(line));
  return SPAN.test(line) ? `<span>${written}</span>` : written;
}
