import { plain } from '../columns';
import { presets } from '../presets';
import type { PresetName, Role } from '../types';

/** What is chosen for a file, as the language writes it under `source`. */
export interface MappedSource {
  readonly file: string;
  readonly preset?: PresetName;
  readonly columns?: Readonly<Partial<Record<Role, string>>>;
}

/**
 * The shortest `source` that says it: what the layout finds by itself is left out.
 *
 * @param columns the names of all columns of the file
 */
export function sourceFor(
  file: string,
  preset: PresetName,
  roles: Readonly<Partial<Record<Role, string>>>,
  columns: readonly string[],
): MappedSource {
  const own = new Set(columns.map(plain));
  const found = (role: string) =>
    presets[preset].columns[role as Role]?.map(plain).find(name => own.has(name));
  const named = Object.entries(roles).filter(([role, name]) => found(role) !== plain(name));
  return {
    file,
    ...(preset === 'generic' ? {} : { preset }),
    ...(named.length === 0 ? {} : { columns: Object.fromEntries(named) }),
  };
}
