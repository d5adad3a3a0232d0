import {
  type DiffGroup,
  type DiffView,
  type DisplayLanguage,
  escapeMarkdown,
  escapeMarkup,
} from '../../service';
import type { ComparedFile, Comparison } from './comparison';
import { curveTable, statusOf, type Table, toldOf } from './rows';
import { type DiffPageWords, diffPageWords } from './words';

/** For a comment on a pull request: a line a file, and what changed in its stages folded below. */
export function asMarkdown({ before, after, language, files }: Comparison): string {
  const words = diffPageWords[language];
  const head = `## ${words.title}\n\n${escapeMarkdown(before)} → ${escapeMarkdown(after)}`;
  const sections = files.map(file => section(file, language));
  return [head, ...(sections.length > 0 ? sections : [words.none])].join('\n\n');
}

function section(file: ComparedFile, language: DisplayLanguage): string {
  const words = diffPageWords[language];
  const { diff } = file;
  const name = escapeMarkdown(file.file);
  const title = diff?.title ? `**${escapeMarkdown(diff.title)}** (${name})` : `**${name}**`;
  return [
    `${title}: ${escapeMarkdown(statusOf(file, words))}`,
    ...groupsIn(diff, words),
    ...(diff?.curves ?? []).map(curve =>
      details(`${words.sentiment}: ${curve.title}`, tableOf(curveTable(curve, language))),
    ),
  ].join('\n\n');
}

/** What has no stages, such as a library, needs no folds. */
function groupsIn(diff: DiffView | undefined, words: DiffPageWords): readonly string[] {
  const groups = diff?.groups ?? [];
  if (!groups.some(({ stage }) => stage)) return groups.map(group => contentOf(group, words));
  return groups.map(group => {
    const title = group.stage?.title ?? words.whole;
    return details(`${title} (${group.entries.length})`, contentOf(group, words));
  });
}

function contentOf(group: DiffGroup, words: DiffPageWords): string {
  const { sentences, values } = toldOf(group, words);
  const list = sentences.map(sentence => `- ${escapeMarkdown(sentence)}`).join('\n');
  return [list, values ? tableOf(values) : ''].filter(Boolean).join('\n\n');
}

/** The empty lines make Markdown of what is inside. */
function details(summary: string, content: string): string {
  const line = escapeMarkup(summary.replace(/\s+/g, ' '));
  return `<details><summary>${line}</summary>\n\n${content}\n\n</details>`;
}

function tableOf({ columns, rows }: Table): string {
  const row = (cells: readonly string[]) => `| ${cells.map(escapeMarkdown).join(' | ')} |`;
  return [row(columns), `|${' --- |'.repeat(columns.length)}`, ...rows.map(row)].join('\n');
}
