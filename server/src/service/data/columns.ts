import type { Preset } from './presets/preset';
import type { MissingColumn, Reading, Role } from './types';

/** Where in a row everything stands. */
export interface Columns {
  /** What the columns are called. */
  readonly names: readonly string[];
  /** The index of the column that holds a role. */
  readonly of: Readonly<Partial<Record<Role, number>>>;
  readonly filter: readonly { readonly index: number; readonly values: ReadonlySet<string> }[];
  readonly unfinished: readonly { readonly index: number; readonly is: RegExp }[];
  readonly missing: readonly MissingColumn[];
}

const ROLES: readonly Role[] = [
  'date',
  'score',
  'verbatim',
  'touchpoint',
  'step',
  'persona',
  'id',
  'started',
  'resolved',
];

/** Roles without which nothing can be measured. */
const NEEDED: Readonly<Record<Reading['measure']['of'], readonly Role[]>> = {
  score: ['score'],
  duration: ['started', 'resolved'],
  rows: [],
};

/** Finds the columns that a reading asks for below a file’s header. Upper and lower case are the same. */
export function columnsIn(
  header: readonly (readonly string[])[],
  preset: Preset,
  { columns, filter, measure }: Reading,
): Columns {
  const names = preset.namesOf(header);
  const indexOf = (name: string) => {
    const wanted = plain(name);
    const index = names.findIndex(each => each.some(alias => plain(alias) === wanted));
    return index < 0 ? undefined : index;
  };
  const missing: MissingColumn[] = [];
  const of: Partial<Record<Role, number>> = {};
  for (const role of ROLES) {
    const own = columns[role];
    const wanted = own === undefined ? (preset.columns[role] ?? []) : [own];
    const index = wanted.map(indexOf).find(found => found !== undefined);
    if (index !== undefined) of[role] = index;
    else if (own !== undefined || NEEDED[measure.of].includes(role)) missing.push({ role, name: own });
  }
  const filters = Object.entries(filter).flatMap(([name, values]) => {
    const index = indexOf(name);
    if (index === undefined) missing.push({ role: 'filter', name });
    return index === undefined ? [] : [{ index, values: new Set(values.map(plain)) }];
  });
  const unfinished = preset.unfinished.flatMap(({ column, is }) => {
    const index = indexOf(column);
    return index === undefined ? [] : [{ index, is }];
  });
  return { names: names.map(([name = '']) => name), of, filter: filters, unfinished, missing };
}

/** A name or value as it is compared: `TRUE` and `true ` are the same, and so are `Net  Promoter` and `net promoter`. */
export function plain(text: string): string {
  return text.trim().replace(/\s+/g, ' ').toLowerCase();
}

/** The id that a name in a file stands for: people write `Support chat` where the id is `support-chat`. */
export function idIn(name: string): string {
  return plain(name).replaceAll(' ', '-');
}
