import type { TextEdit } from '../syntax/edit/text-edit';
import { layoutOf } from '../syntax/layout';
import type { SyntaxTree } from '../syntax/nodes';
import { parseYaml } from '../syntax/parse';
import { sameContent } from '../syntax/same-content';
import { Formatter } from './formatting-lines';

/**
 * A text with its layout made regular: two spaces a level, lists indented under their keys, one space behind dashes
 * and colons, no blanks at the ends of lines, no two blank lines in a row. Values, comments, quotes and the order
 * stay. A text that does not parse, is too unusual, or would not mean the same afterwards, is returned as it is.
 *
 * @param tree what was read of the text, where somebody has read it
 */
export function formatText(text: string, tree?: SyntaxTree): string {
  if (text.startsWith('\ufeff')) return `\ufeff${formatText(text.slice(1))}`;
  if (text.trim() === '') return text;
  const before = tree ?? parseYaml(text);
  if (before.problems.length > 0) return text;
  const after = new Formatter(text, layoutOf(before.root, text)).run();
  return after !== undefined && after !== text && isSame(text, after, before) ? after : text;
}

/** More edits are sent as one: each of them travels with its place, and an editor looks at each. */
const MAX_EDITS = 5000;

/**
 * The edits between a text and its formatted form: one for each run of blanks that differs, or one for all where they
 * are very many.
 *
 * @param after the same characters with other blanks between them
 */
export function formattingEdits(before: string, after: string): readonly TextEdit[] {
  if (before === after) return [];
  const edits = editsBetween(before, after);
  const [first] = edits;
  if (!first || edits.length <= MAX_EDITS) return edits;
  const end = edits.at(-1)?.end ?? 0;
  const newText = after.slice(first.start, after.length - (before.length - end));
  return [{ start: first.start, end, newText }];
}

function editsBetween(before: string, after: string): readonly TextEdit[] {
  const edits: TextEdit[] = [];
  let [start, from] = [0, 0];
  for (;;) {
    const [end, to] = [behindBlanks(before, start), behindBlanks(after, from)];
    const newText = after.slice(from, to);
    if (newText !== before.slice(start, end)) edits.push({ start, end, newText });
    if (end >= before.length) return edits;
    [start, from] = [end + 1, to + 1];
  }
}

const BLANK = /\s/;

function behindBlanks(text: string, at: number): number {
  let behind = at;
  while (behind < text.length && BLANK.test(text[behind] ?? '')) behind++;
  return behind;
}

/** Only blanks may differ, and none of those may be part of a value. */
function isSame(text: string, after: string, before: SyntaxTree): boolean {
  if (text.replace(/\s/g, '') !== after.replace(/\s/g, '')) return false;
  const tree = parseYaml(after);
  return tree.problems.length === 0 && sameContent(before.root, tree.root);
}
