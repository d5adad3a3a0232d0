import type { Range } from 'vscode-languageserver-types';
import type { JourneyDocument } from '../model/document';
import { applyEdits } from '../syntax/apply-edits';
import type { TextEdit } from '../syntax/edit/text-edit';
import { parseYaml } from '../syntax/parse';
import { sameContent } from '../syntax/same-content';
import { formatText, formattingEdits } from './formatting';
import { at, indentOf } from './formatting-continued';

/**
 * Formats some lines, and touches no other. They are put where they would stand in a text that is formatted as a
 * whole; where the lines around them stand elsewhere, they keep the place of the first one; and where neither leaves
 * the meaning, only the blanks inside of the lines are made regular. Nothing happens to a text that does not parse.
 */
export function formatRange({ text, tree }: JourneyDocument, range: Range): readonly TextEdit[] {
  const source = text.getText();
  const lines = linesOf(source);
  const selected = selectedLines(lines, range);
  if (!selected || tree.problems.length > 0) return [];
  const old = lines.slice(selected.first, selected.last + 1);
  const formatted = sameLines(linesOf(formatText(source, tree)), lines, selected);
  const offset = text.offsetAt({ line: selected.first, character: 0 });
  const lineBreak = /\r\n|\r|\n/.exec(source)?.[0] ?? '\n';
  for (const way of [formatted, shifted(formatted, old), indentedAs(formatted, old)]) {
    const end = text.offsetAt({ line: selected.last, character: old.at(-1)?.length ?? 0 });
    const edits = formattingEdits(source.slice(offset, end), way.join(lineBreak)).map(edit => ({
      ...edit,
      start: edit.start + offset,
      end: edit.end + offset,
    }));
    const after = parseYaml(applyEdits(source, edits));
    if (after.problems.length === 0 && sameContent(after.root, tree.root)) return edits;
  }
  return [];
}

interface Lines {
  readonly first: number;
  readonly last: number;
}

/** The first and the last line of a range that hold something. A range that ends where a line begins leaves that one out. */
function selectedLines(lines: readonly string[], { start, end }: Range): Lines | undefined {
  const behind = end.character === 0 && end.line > start.line ? end.line : end.line + 1;
  const isIn = (line: string, index: number) => !isBlank(line) && start.line <= index && index < behind;
  const first = lines.findIndex(isIn);
  return first < 0 ? undefined : { first, last: lines.findLastIndex(isIn) };
}

/** The lines of the formatted text that hold the same: formatting adds and joins none but blank ones. */
function sameLines(
  formatted: readonly string[],
  lines: readonly string[],
  { first, last }: Lines,
): readonly string[] {
  const before = lines.slice(0, first).filter(line => !isBlank(line)).length;
  const count = lines.slice(first, last + 1).filter(line => !isBlank(line)).length;
  const places = formatted.flatMap((line, index) => (isBlank(line) ? [] : [index]));
  return formatted.slice(places[before], (places[before + count - 1] ?? -1) + 1);
}

/** All lines moved as far as it takes for the first to stay where it is. */
function shifted(formatted: readonly string[], [first = '']: readonly string[]): readonly string[] {
  const by = indentOf(first).length - indentOf(formatted[0] ?? '').length;
  return formatted.map(line => at(Math.max(0, indentOf(line).length + by), line.trimStart()));
}

/** Each line with the indentation that it had. */
function indentedAs(formatted: readonly string[], old: readonly string[]): readonly string[] {
  const written = old.filter(line => !isBlank(line));
  let next = 0;
  return formatted.map(line => (isBlank(line) ? '' : indentOf(written[next++] ?? '') + line.trimStart()));
}

function linesOf(text: string): readonly string[] {
  return text.split(/\r\n|\r|\n/);
}

function isBlank(line: string): boolean {
  return line.trim() === '';
}
