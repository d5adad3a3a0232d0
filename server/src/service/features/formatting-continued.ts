import type { Continued } from '../syntax/layout';
import type { Level } from './formatting-levels';

/** The further lines of a value, moved along with the line on which it begins. `owner` is undefined at the root. */
export function moved(
  lines: readonly string[],
  style: Continued['style'],
  header: string,
  owner: Level | undefined,
): readonly string[] | undefined {
  if (style === 'flow') return lines.map(line => movedFlow(line, owner));
  if (!owner) return undefined;
  return style === 'block' ? movedBlock(lines, header, owner) : movedFolded(lines, owner);
}

/** Inside braces the indentation is the user's: it only moves with what is around. */
function movedFlow(line: string, owner: Level | undefined): string {
  const width = indentOf(line).replaceAll('\t', '  ').length;
  const column = width + (owner ? owner.target - owner.column : 0);
  return at(Math.max(0, column), line.trim());
}

/** The lines of `|` and `>` keep their places to each other; blanks behind the indentation are text. */
function movedBlock(lines: readonly string[], header: string, owner: Level): readonly string[] {
  const first = lines.find(line => line.trim() !== '');
  const own = first ? (/^ */.exec(first)?.[0].length ?? 0) : 0;
  const isExplicit = /[|>][+-]?[1-9]/.test(header);
  const by = isExplicit ? owner.target - owner.column : owner.target + 2 - own;
  return lines.map(line => {
    const isEmpty = line.trim() === '' && (isExplicit || line.length <= own);
    if (isEmpty && !isExplicit) return '';
    return by >= 0 ? ' '.repeat(by) + line : line.slice(Math.min(-by, /^ */.exec(line)?.[0].length ?? 0));
  });
}

/** Where text wraps, YAML ignores how far: lines never stand left of the first one. */
function movedFolded(lines: readonly string[], owner: Level): readonly string[] {
  const first = lines.find(line => line.trim() !== '') ?? '';
  const own = indentOf(first).length;
  return lines.map(line => at(owner.target + 2 + Math.max(0, indentOf(line).length - own), line.trim()));
}

/** A text at a column; nothing at all where there is no text. */
export function at(column: number, text: string): string {
  return text === '' ? '' : ' '.repeat(column) + text;
}

/** The blanks at a line's beginning. */
export function indentOf(line: string): string {
  return /^[ \t]*/.exec(line)?.[0] ?? '';
}
