import type { JourneyDocument } from '../../model/document';
import { lineText } from '../line-text';
import type { CursorLine } from './excerpt';
import { linesAbove, linesBelow } from './line';

/** A column in which a line can begin, and with what. */
interface Level {
  readonly column: number;
  readonly kind: 'map' | 'list';
}

/**
 * The line of the cursor as it has to be for what is written there to belong to something: where nothing stands
 * before the word, it moves to the nearest column of a map or list around, and gets a dash in a list's.
 *
 * @param column where the word begins, its quote included
 */
export function settle(
  document: JourneyDocument,
  number: number,
  column: number,
  character: number,
): CursorLine {
  const text = lineText(document, number);
  if (text.slice(0, column).trim() !== '') return { number, text, character };
  const level = levelFor(document, number, column);
  const begin = ' '.repeat(level.column) + (level.kind === 'list' ? '- ' : '');
  return { number, text: begin + text.slice(column), character: begin.length + character - column };
}

function levelFor(document: JourneyDocument, number: number, column: number): Level {
  const here: Level = { column, kind: 'map' };
  const [above] = linesAbove(document, number);
  if (!above) return { column: 0, kind: 'map' };
  if (above.isOpen && column > above.column) {
    const [below] = linesBelow(document, number);
    const isBeside = below !== undefined && below.indent > above.column;
    return isBeside ? { column: below.indent, kind: below.dashes.length > 0 ? 'list' : 'map' } : here;
  }
  const levels = levelsAbove(document, number, column);
  const exact = levels.filter(level => level.column === column);
  const distance = (level: Level) => Math.abs(level.column - column);
  return (
    exact.find(({ kind }) => kind === 'map') ??
    exact[0] ??
    levels.sort((a, b) => distance(a) - distance(b))[0] ??
    here
  );
}

/** The levels that are open above a line, from the innermost out to the first that is not right of the column. */
function levelsAbove(document: JourneyDocument, number: number, column: number): Level[] {
  const levels: Level[] = [];
  let least = Number.POSITIVE_INFINITY;
  for (const line of linesAbove(document, number)) {
    if (line.indent >= least && !(line.indent === least && line.dashes.length === 0)) continue;
    if (line.key !== undefined && line.column <= least) levels.push({ column: line.column, kind: 'map' });
    for (const dash of [...line.dashes].reverse()) levels.push({ column: dash, kind: 'list' });
    least = line.indent;
    if (least <= column && levels.some(level => level.column <= column)) break;
  }
  return levels;
}
