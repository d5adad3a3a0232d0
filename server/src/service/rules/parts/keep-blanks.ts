import type { TextEdit } from '../../syntax/edit/text-edit';

/** The edit without the line breaks at the end of what it replaces: a block counts them as its own. */
export function keepBlanks(edit: TextEdit | undefined, source: string): TextEdit | undefined {
  return edit && { ...edit, end: edit.start + source.slice(edit.start, edit.end).trimEnd().length };
}
