import type { TextEdit } from '../syntax/edit';
import { layoutOf } from '../syntax/layout';
import { parseYaml } from '../syntax/parse';
import { sameContent } from '../syntax/same-content';
import { Formatter } from './formatting-lines';

/**
 * A text with its layout made regular: two spaces a level, lists indented under their keys, one space behind dashes
 * and colons, no blanks at the ends of lines, no two blank lines in a row. Values, comments, quotes and the order
 * stay. A text that does not parse, is too unusual, or would not mean the same afterwards, is returned as it is.
 */
export function formatText(text: string): string {
  if (text.startsWith('\ufeff')) return `\ufeff${formatText(text.slice(1))}`;
  if (text.trim() === '') return text;
  const before = parseYaml(text);
  if (before.problems.length > 0) return text;
  const after = new Formatter(text, layoutOf(before.root, text)).run();
  return after !== undefined && isSame(text, after, before) ? after : text;
}

/** The edits between a text and its formatted form: one for each run of blanks that differs. */
export function formattingEdits(before: string, after: string): readonly TextEdit[] {
  const [old, formatted] = [blanksOf(before), blanksOf(after)];
  return old.flatMap(({ start, text }, index) => {
    const newText = formatted[index]?.text ?? '';
    return newText === text ? [] : [{ start, end: start + text.length, newText }];
  });
}

/** The blanks before each character that is none, and those at the end. */
function blanksOf(text: string): readonly { readonly start: number; readonly text: string }[] {
  return [...text.matchAll(/(\s*)(?:\S|$)/g)].map(({ 1: blanks = '', index }) => ({
    start: index,
    text: blanks,
  }));
}

/** Only blanks may differ, and none of those may be part of a value. */
function isSame(text: string, after: string, before: ReturnType<typeof parseYaml>): boolean {
  if (text.replace(/\s/g, '') !== after.replace(/\s/g, '')) return false;
  const tree = parseYaml(after);
  return tree.problems.length === 0 && sameContent(before.root, tree.root);
}
