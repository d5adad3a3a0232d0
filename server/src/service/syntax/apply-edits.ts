import type { TextEdit } from './edit/text-edit';
import type { Span } from './nodes';

/**
 * The text with all edits made. All offsets count in the text as it is given; insertions at the same
 * offset keep their order.
 *
 * @throws where two edits overlap: their outcome would depend on their order.
 */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const parts: string[] = [];
  let done = 0;
  for (const { start, end, newText } of [...edits].sort(byStart)) {
    if (start < done) throw new Error(`Two edits overlap at offset ${start}.`);
    parts.push(text.slice(done, start), newText);
    done = end;
  }
  return parts.join('') + text.slice(done);
}

/** Whether two stretches overlap or touch: then making both edits at once may not be what either means. */
export function touch(a: Span, b: Span): boolean {
  return a.start <= b.end && b.start <= a.end;
}

function byStart(a: Span, b: Span): number {
  return a.start - b.start || a.end - b.end;
}
