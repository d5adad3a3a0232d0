import { Text } from '../encoding';
import { personalIn } from '../personal';
import { presets } from '../presets';
import { Rows, separatorsIn } from '../rows';
import type { NewDecoder, PresetName } from '../types';
import { columnValues } from './columns';
import { likelyRoles } from './roles';
import type { Mapping, MappingHints } from './types';

/** So many rows tell enough. */
const ROWS = 200;

/**
 * How a data file is likely to be read: whose layout it has, and which column holds what.
 *
 * @param head the first bytes of the file; what is cut off at their end is left out
 */
export function proposeMapping(head: Uint8Array, newDecoder: NewDecoder, hints: MappingHints): Mapping {
  const rows = rowsIn(head, newDecoder);
  const preset = presetOf(rows);
  const { headerRows, namesOf, columns: known } = presets[preset];
  const names = namesOf(rows.slice(0, headerRows)).map(([name = '']) => name);
  const answers = rows.slice(headerRows).filter(row => row.length === names.length);
  // A name with an address in it is somebody’s answer: the file has no header.
  const columns = columnValues(names, answers).filter(({ name }) => personalIn(name).length === 0);
  return {
    preset,
    columns: columns.map(({ name, kind, examples }) => ({ name, kind, examples })),
    roles: likelyRoles(columns, known, hints),
  };
}

function rowsIn(head: Uint8Array, newDecoder: NewDecoder): readonly (readonly string[])[] {
  const text = new Text(newDecoder);
  const lines = text.push(head);
  // A file of one short line is whole at its end.
  const content = lines || text.end();
  const rows = new Rows(separatorsIn(content));
  const all = lines ? rows.push(content) : [...rows.push(content), ...rows.end()];
  const filled = all.flatMap(({ cells }) => (cells?.some(cell => cell.trim() !== '') ? [cells] : []));
  return filled.slice(0, ROWS);
}

/** The first layout that recognises itself; a plain table else. */
function presetOf(rows: readonly (readonly string[])[]): PresetName {
  const names = Object.keys(presets) as PresetName[];
  return names.find(name => presets[name].isIn(rows)) ?? 'generic';
}
