import { columnOf, insertLines } from './edit/lines';
import type { TextEdit } from './edit/text-edit';
import { blockOf, flowOf, type Writable } from './edit/writing';
import type { ListNode, ScalarNode } from './nodes';

/**
 * Turns a list's scalar into a map: the scalar, with its quotes, anchor and comment, becomes the value of `key`, and
 * `more` is added behind it. In a flow list the map is in flow style.
 */
export function expandItem(
  source: string,
  list: ListNode,
  item: ScalarNode,
  key: string,
  more: { readonly [key: string]: Writable },
): readonly TextEdit[] {
  const start = propertiesStart(source, item.start);
  const name = flowOf(key, source);
  if (list.flow) {
    const rest = flowOf(more, source).replace(/^\{\s*/, ', ');
    return [insertion(start, `{ ${name}: `), insertion(item.end, rest)];
  }
  const column = columnOf(source, start);
  return [insertion(start, `${name}: `), insertLines(source, item.end, column, blockOf(more, source))];
}

function insertion(offset: number, newText: string): TextEdit {
  return { start: offset, end: offset, newText };
}

/** Where a node begins with its anchor and tag, which belong to it and not to the key before it. */
function propertiesStart(source: string, start: number): number {
  const lineStart = start - columnOf(source, start);
  const before = /(?:[&!][^\s,[\]{}]*[ \t]+)*$/.exec(source.slice(lineStart, start));
  return start - (before?.[0].length ?? 0);
}
