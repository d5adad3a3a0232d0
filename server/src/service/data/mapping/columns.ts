import { dateOrderIn, momentIn } from '../dates';
import { scoreIn } from '../numbers';
import { PersonalColumns } from '../personal-columns';
import type { ColumnKind, FoundColumn } from './types';

/** A column with all its values, those left out that are empty. */
export interface ColumnValues extends FoundColumn {
  readonly values: readonly string[];
  readonly distinct: ReadonlySet<string>;
}

/** More different values than these, or longer ones, are no categories. */
const MOST_CATEGORIES = 20;
const LONGEST_CATEGORY = 40;
const EXAMPLES = 3;

/**
 * What the columns below a header hold.
 *
 * @param names of the columns, as they are shown
 * @param rows the first answers
 */
export function columnValues(
  names: readonly string[],
  rows: readonly (readonly string[])[],
): readonly ColumnValues[] {
  const persons = personalNames(names, rows);
  return names.map((name, index) => {
    const values = rows.map(row => row[index]?.trim() ?? '').filter(value => value !== '');
    const distinct = new Set(values);
    const kind = kindOf(values, distinct);
    const isShown = kind !== 'text' && !persons.has(name);
    return { name, kind, values, distinct, examples: isShown ? [...distinct].slice(0, EXAMPLES) : [] };
  });
}

function personalNames(names: readonly string[], rows: readonly (readonly string[])[]): ReadonlySet<string> {
  const personal = new PersonalColumns(names, new Set());
  for (const row of rows) personal.look(row);
  return new Set(personal.all().map(({ column }) => column));
}

function kindOf(values: readonly string[], distinct: ReadonlySet<string>): ColumnKind {
  if (values.length === 0) return 'empty';
  if (values.every(value => scoreIn(value) !== undefined)) return 'number';
  const order = dateOrderIn(values, 'day');
  if (values.every(value => momentIn(value, order) !== undefined)) return 'date';
  const isShort = values.every(value => value.length <= LONGEST_CATEGORY);
  const isRepeated = distinct.size <= MOST_CATEGORIES && distinct.size < Math.max(values.length, 2);
  return isShort && isRepeated ? 'category' : 'text';
}
