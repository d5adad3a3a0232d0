import { type DiffView, type DisplayLanguage, escapeMarkup } from '../../service';
import { htmlPage, htmlTable } from '../formats/html-page';
import type { ComparedFile, Comparison } from './comparison';
import { curveTable, statusOf, toldOf } from './rows';
import { type DiffPageWords, diffPageWords } from './words';

/** For a browser: one page without script, and with nothing to load. */
export function asHtml({ before, after, language, files }: Comparison): string {
  const words = diffPageWords[language];
  return htmlPage(language, words.title, [
    `<p>${escapeMarkup(before)} → ${escapeMarkup(after)}</p>`,
    ...(files.length > 0
      ? files.map(file => section(file, language))
      : [`<p>${escapeMarkup(words.none)}</p>`]),
  ]);
}

function section(file: ComparedFile, language: DisplayLanguage): string {
  const words = diffPageWords[language];
  const { diff } = file;
  return [
    `<h2>${escapeMarkup(diff?.title || file.file)}</h2>`,
    `<p>${escapeMarkup(`${file.file}: ${statusOf(file, words)}`)}</p>`,
    ...groupsIn(diff, words),
    ...(diff?.curves ?? []).map(curve => {
      const { columns, rows } = curveTable(curve, language);
      return htmlTable(`${words.sentiment}: ${curve.title}`, columns, rows);
    }),
  ].join('\n');
}

/** What has no stages, such as a library, needs no headings. */
function groupsIn(diff: DiffView | undefined, words: DiffPageWords): readonly string[] {
  const groups = diff?.groups ?? [];
  const hasStages = groups.some(({ stage }) => stage);
  return groups.map(group => {
    const title = group.stage?.title ?? words.whole;
    const { sentences, values } = toldOf(group, words);
    const items = sentences.map(sentence => `<li>${escapeMarkup(sentence)}</li>`).join('');
    return [
      hasStages ? `<h3>${escapeMarkup(title)}</h3>` : '',
      items ? `<ul>${items}</ul>` : '',
      values ? htmlTable(words.values, values.columns, values.rows) : '',
    ].join('\n');
  });
}
