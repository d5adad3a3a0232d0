import { filled } from '../escape/phrases';
import type { ShownSource } from '../model/source';
import type { BuiltInLanguage } from '../model/text';
import type { JourneyTable, TableId, TableRow } from './types';
import { phrases, tableTitles } from './words';

/** One column: its heading, and what it tells of a thing. */
export interface Column<T> {
  readonly heading: string;
  cell(thing: T): readonly string[] | string | undefined;
}

/** What is known of a thing besides its cells. */
export interface RowPlace {
  readonly key: string;
  readonly source: ShownSource;
}

/** A table of things. Columns in which no thing has anything are left out, as is a table without things. */
export function tableOf<T extends RowPlace>(
  id: TableId,
  things: readonly T[],
  columns: readonly Column<T>[],
  language: BuiltInLanguage,
): readonly JourneyTable[] {
  const rows = things.map(thing => columns.map(({ cell }) => [cell(thing) ?? []].flat().filter(Boolean)));
  const isUsed = (_: unknown, index: number) =>
    index === 0 || rows.some(cells => (cells[index]?.length ?? 0) > 0);
  if (things.length === 0) return [];
  return [
    {
      id,
      title: tableTitles[id][language],
      columns: columns.filter(isUsed).map(({ heading }) => heading),
      rows: things.map(
        ({ key, source }, at): TableRow => ({
          key,
          source,
          cells: (rows[at] ?? []).filter(isUsed),
        }),
      ),
    },
  ];
}

/** A phrase with its values. */
export function phrase(
  name: keyof typeof phrases,
  language: BuiltInLanguage,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return filled(phrases[name][language], values);
}
