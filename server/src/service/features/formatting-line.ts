import { at } from './formatting-continued';
import type { Level, Levels } from './formatting-levels';

/** A line of keys and dashes in its new form. */
export interface FormattedLine {
  readonly text: string;
  /** How far to the right it stands now. */
  readonly indent: number;
  /** The key or dash whose value begins on this line. */
  readonly owner: Level | undefined;
}

/** YAML that is legal and rare: the file is left as it is. */
const RARE = /^(?:\?(?:\s|$)|%|\.\.\.)|^---\s+[^#\s]/;

/**
 * One line in its new form: dashes and keys at their levels, one space behind each.
 *
 * @param start the line's offset
 * @param keys where the keys of the text begin and end
 * @returns undefined where the line is of a kind that is not formatted
 */
export function formatLine(
  line: string,
  start: number,
  keys: ReadonlyMap<number, number>,
  levels: Levels,
): FormattedLine | undefined {
  const content = line.trimStart();
  if (RARE.test(content) || /^ *\t/.test(line)) return undefined;
  if (/^---(?:\s|$)/.test(line)) {
    levels.clear();
    return { text: line.trimEnd(), indent: 0, owner: undefined };
  }
  const { dashes, column } = dashesOf(line);
  const placed = dashes.map(dash => levels.place(dash, 'list'));
  const key = keyAt(line, column, start, keys);
  const rest = key === undefined ? line.slice(column) : spaced(line.slice(column), key - column);
  if (key !== undefined) placed.push(levels.place(column, 'map'));
  const text = withoutTabs(`${'- '.repeat(dashes.length)}${rest}`).trimEnd();
  const [first] = placed;
  const around = levels.around(column);
  const indent = first ? first.target : around ? around.target + 2 : 0;
  return { text: at(indent, text), indent, owner: placed.at(-1) ?? around };
}

/** The columns of the dashes that a line begins with, and the column behind them. */
function dashesOf(line: string): { readonly dashes: readonly number[]; readonly column: number } {
  const dashes: number[] = [];
  let column = line.length - line.trimStart().length;
  for (let dash = dashAt(line, column); dash; dash = dashAt(line, column)) {
    dashes.push(column);
    column += dash.length;
  }
  return { dashes, column };
}

function dashAt(line: string, column: number): string | undefined {
  return /^-(?:[ \t]+|$)/.exec(line.slice(column))?.[0];
}

/** Where the key that begins at the column ends, behind the anchors and tags before it. */
function keyAt(
  line: string,
  column: number,
  start: number,
  keys: ReadonlyMap<number, number>,
): number | undefined {
  const rest = line.slice(column);
  if (/^<<[ \t]*:/.test(rest)) return column + 2;
  const properties = /^(?:[&!]\S*[ \t]+)*/.exec(rest)?.[0].length ?? 0;
  const end = keys.get(start + column) ?? keys.get(start + column + properties);
  return end === undefined ? undefined : end - start;
}

/** One space behind the key's colon and none before it; a comment there keeps its distance. */
function spaced(text: string, keyEnd: number): string {
  const key = text.slice(0, keyEnd);
  const behind = /^[ \t]*:([ \t]*)([^ \t].*)?$/.exec(text.slice(keyEnd));
  if (!behind) return text;
  const [, blanks = '', value = ''] = behind;
  const distance = value.startsWith('#') ? blanks : value === '' ? '' : ' ';
  return `${key}:${distance}${value}`;
}

/** A comment behind a value is set off by spaces. */
function withoutTabs(text: string): string {
  return text.replace(/(?<![ \t])[ \t]+(?=#[^'"]*$)/, blanks => (blanks.includes('\t') ? ' ' : blanks));
}
