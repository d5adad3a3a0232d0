import type { DateOrder } from '../dates';
import type { Role } from '../types';

/** How a tool lays out its export files. */
export interface Preset {
  /** Whether the first rows of a file have this layout. */
  isIn(rows: readonly (readonly string[])[]): boolean;
  /** How many rows stand above the first answer. */
  readonly headerRows: number;
  /**
   * The names of each column, the one that is shown first; by each of them it may be asked for.
   *
   * @param header as many rows as `headerRows` says, or fewer in a file that has not more
   */
  namesOf(header: readonly (readonly string[])[]): readonly (readonly string[])[];
  /** What the tool calls the columns that hold a role, where nobody says so; the first that is there counts. */
  readonly columns: Readonly<Partial<Record<Role, readonly string[]>>>;
  /** Columns that tell of previews and unfinished answers, and how. */
  readonly unfinished: readonly { readonly column: string; readonly is: RegExp }[];
  /** How dates with slashes are meant where all of them can be read both ways. */
  readonly dateOrder: DateOrder;
}

/** The names of columns whose header is one row. */
export function firstRow(header: readonly (readonly string[])[]): readonly (readonly string[])[] {
  return (header[0] ?? []).map(name => [name.trim()]);
}

/** Whether a header has at least so many of these columns. */
export function hasColumns(
  [header = []]: readonly (readonly string[])[],
  names: readonly string[],
  least: number,
): boolean {
  const own = new Set(header.map(name => name.trim().toLowerCase()));
  return names.filter(name => own.has(name.toLowerCase())).length >= least;
}
