import type { ListNode, MapNode, Span } from '../nodes';
import type { TextEdit } from './text-edit';

/** Puts a text before something in a list or a map that is written in flow style. */
export function insertBefore({ start }: Span, text: string): TextEdit {
  return { start, end: start, newText: `${text}, ` };
}

/** Puts a text behind the last thing in a list or a map that is written in flow style, or into the empty one. */
export function insertInFlow(
  source: string,
  parent: MapNode | ListNode,
  last: Span | undefined,
  text: string,
): TextEdit {
  if (last) return { start: last.end, end: last.end, newText: `, ${text}` };
  if (parent.kind === 'map' && parent.pairs.length > 0) {
    // Nothing but a `<<`, whose pairs have their places elsewhere.
    const written = parent.start + source.slice(parent.start, parent.end - 1).trimEnd().length;
    return { start: written, end: written, newText: `, ${text}` };
  }
  const padded = parent.kind === 'map' ? ` ${text} ` : text;
  return { start: parent.start + 1, end: Math.max(parent.start + 1, parent.end - 1), newText: padded };
}
