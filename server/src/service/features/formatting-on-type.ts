import type { Position } from 'vscode-languageserver-types';
import type { JourneyDocument } from '../model/document';
import type { TextEdit } from '../syntax/edit/text-edit';
import { indentOf } from './formatting-continued';
import { lineText } from './line-text';

const STEP = 2;

/**
 * What to change right after Enter: the new line gets the indentation that the line above asks for, and goes on with
 * a list of ids or texts; Enter on an empty item ends the list. What stood behind the cursor stays. Inside of texts
 * and brackets the indentation is the user's own.
 */
export function formatOnEnter(document: JourneyDocument, { line }: Position): readonly TextEdit[] {
  const { text } = document;
  const lineAt = (index: number) => lineText(document, index);
  if (line < 1 || line >= text.lineCount) return [];
  const [above, current] = [lineAt(line - 1), lineAt(line)];
  if (/^[ \t]*-[ \t]*$/.test(above) && current.trim() === '') return endList(document, line);
  const blanks = wantedStart(lineAt, line - 1, current.trim() === '');
  const old = indentOf(current);
  if (blanks === undefined || blanks === old) return [];
  const start = text.offsetAt({ line, character: 0 });
  return [{ start, end: start + old.length, newText: blanks }];
}

type Lines = (index: number) => string;

/** What the line behind this one begins with; undefined where that is not for us to say. */
function wantedStart(lineAt: Lines, index: number, isNewEmpty: boolean): string | undefined {
  const line = lineAt(index);
  if (line.trim() === '') return undefined;
  if (HEADER.test(line)) return ' '.repeat(ownerOf(line) + STEP);
  if (isInBlockText(lineAt, index)) return undefined;
  const column = columnOf(line);
  const content = line.slice(column);
  if (content.startsWith('#')) return ' '.repeat(column);
  const code = withoutQuotes(content);
  if (isOpen(code)) return undefined;
  if (/^[^[{].*?:(?:\s|$)/.test(code)) return ' '.repeat(column + (OPENS_BLOCK.test(code) ? STEP : 0));
  const dash = line.slice(0, column).lastIndexOf('-');
  return dash < 0 ? undefined : ' '.repeat(dash) + (isNewEmpty ? '- ' : '');
}

/** A key whose value is still to come, on the lines below. */
const OPENS_BLOCK = /:(?:\s+[&!]\S+)*\s*(?:\s#.*)?$/;

/** The beginning of a text in block style. */
const HEADER = /(?:^|:\s|-\s)\s*(?:[&!]\S+\s+)*[|>][+-]?\d?[+-]?\s*(?:#.*)?$/;

/** Whether a line is one of a text in block style: further to the right than the header above it. */
function isInBlockText(lineAt: Lines, index: number): boolean {
  let least = indentOf(lineAt(index)).length;
  for (let above = index - 1; above >= 0 && least > 0; above--) {
    const line = lineAt(above);
    if (line.trim() === '' || indentOf(line).length >= least) continue;
    if (HEADER.test(line)) return ownerOf(line) < least;
    least = indentOf(line).length;
  }
  return false;
}

/** The empty item's line becomes the next one of the map around the list. */
function endList(document: JourneyDocument, line: number): readonly TextEdit[] {
  const { text } = document;
  const dash = indentOf(lineText(document, line - 1)).length;
  let column = 0;
  for (let above = line - 2; above >= 0; above--) {
    const other = lineText(document, above);
    if (other.trim() === '' || columnOf(other) > dash) continue;
    column = columnOf(other);
    break;
  }
  const start = text.offsetAt({ line: line - 1, character: 0 });
  const end = text.offsetAt({ line, character: indentOf(lineText(document, line)).length });
  return [{ start, end, newText: ' '.repeat(column) }];
}

/** The column behind blanks and dashes: that of a key or an item's content. */
function columnOf(line: string): number {
  return /^[ \t]*(?:-[ \t]+)*/.exec(line)?.[0].length ?? 0;
}

/** The column that the lines of a text have to be right of: its key's, or its dash's. */
function ownerOf(header: string): number {
  const column = columnOf(header);
  return /^[|>]/.test(header.slice(column)) ? Math.max(0, header.lastIndexOf('-', column)) : column;
}

/** Quoted texts as blanks of a kind, so that nothing in them is taken for YAML; an open quote stays. */
function withoutQuotes(content: string): string {
  return content.replace(/"(?:[^"\\]|\\.)*"|'[^']*'/g, quoted => 'x'.repeat(quoted.length));
}

/** Whether a quote or bracket that opens here goes on below. */
function isOpen(code: string): boolean {
  const content = code.replace(/(?<!\S)#.*$/, '');
  const count = (pattern: RegExp) => content.match(pattern)?.length ?? 0;
  return /(?<![^\s:[{,])["']/.test(content) || count(/[[{]/g) > count(/[\]}]/g);
}
