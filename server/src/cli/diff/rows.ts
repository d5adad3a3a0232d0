import {
  type DiffCurve,
  type DiffEntry,
  type DiffGroup,
  type DisplayLanguage,
  signedText,
} from '../../service';
import type { ComparedFile } from './comparison';
import { type DiffPageWords, diffPageWords } from './words';

/** Texts in rows, with what stands above each column. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** What of a group is said in a sentence, and what in a table of values. */
export interface Told {
  readonly sentences: readonly string[];
  /** Undefined where no value is different. */
  readonly values: Table | undefined;
}

/** The differences of a group: values as rows, all others as sentences with the place in which they are. */
export function toldOf({ stage, entries }: DiffGroup, words: DiffPageWords): Told {
  // The stage stands above them already.
  const where = ({ within }: DiffEntry) => within.slice(stage ? 1 : 0).join(' › ');
  const [values, others] = [entries.filter(isValue), entries.filter(entry => !isValue(entry))];
  return {
    sentences: others.map(entry => [entry.text, where(entry)].filter(Boolean).join(' – ')),
    values: values.length > 0 ? valueTable(values, where, words) : undefined,
  };
}

function isValue({ path }: DiffEntry): boolean {
  return path !== undefined;
}

/** Where none of them stands inside something, nothing is said of it. */
function valueTable(
  entries: readonly DiffEntry[],
  where: (entry: DiffEntry) => string,
  words: DiffPageWords,
): Table {
  const columns = [words.what, words.before, words.after];
  const rows = entries.map(entry => [
    `${entry.label}: ${entry.field}`,
    entry.before ?? '',
    entry.after ?? '',
  ]);
  if (!entries.some(entry => where(entry) !== '')) return { columns, rows };
  return {
    columns: [words.where, ...columns],
    rows: rows.map((row, index) => [where(entries[index] as DiffEntry), ...row]),
  };
}

/** A curve as a table: step, before and after. */
export function curveTable({ points }: DiffCurve, language: DisplayLanguage): Table {
  const words = diffPageWords[language];
  const shown = (value: number | null) => (value === null ? '' : signedText(value, '', language));
  return {
    columns: [words.step, words.before, words.after],
    rows: points.map(({ title, before, after }) => [title, shown(before), shown(after)]),
  };
}

/** What is said of a file beside its name. */
export function statusOf({ status, from, problem, diff }: ComparedFile, words: DiffPageWords): string {
  const older = from === undefined ? '' : `${words.renamedFrom} ${from}; `;
  if (status === 'unreadable') return older + (problem ?? '');
  return older + (status === 'changed' ? (diff?.summary ?? '') : words[status]);
}
