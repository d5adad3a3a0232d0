import { columnOf } from './edit/lines';
import type { TextEdit } from './edit/text-edit';
import { type MapNode, ownPairsOf, type Pair, type Span } from './nodes';

/**
 * Takes pairs out of a map; at least one of the map's own must be left. In block style their lines go, but a comment
 * behind one of them stays. A pair that stands behind a list's dash is left where it is.
 */
export function removePairs(source: string, map: MapNode, names: readonly string[]): readonly TextEdit[] {
  const own = ownPairsOf(map);
  const goes = ({ name }: Pair) => names.includes(name);
  const spans = map.flow
    ? flowSpans(source, own, goes)
    : own.filter(goes).flatMap(pair => blockSpan(source, pair));
  return joined(spans).map(span => ({ ...span, newText: '' }));
}

/**
 * Each pair goes with the comma before it; those at the beginning up to the first that stays. Where a comment would
 * go with them, a pair goes alone with the comma behind it: YAML allows one before the closing brace.
 */
function flowSpans(source: string, pairs: readonly Pair[], goes: (pair: Pair) => boolean): readonly Span[] {
  const first = pairs.find(pair => !goes(pair));
  return pairs.filter(goes).map(pair => {
    const { start, end } = pair;
    const previous = pairs[pairs.indexOf(pair) - 1];
    const leads = first !== undefined && start < first.start;
    const span = leads ? { start, end: first.start } : { start: previous?.end ?? start, end };
    if (!source.slice(span.start, span.end).includes('#')) return span;
    return { start, end: end + (/^[ \t]*,/.exec(source.slice(end, end + 80))?.[0].length ?? 0) };
  });
}

/** The lines of a pair with the line break behind them, or without it up to a comment that stays. */
function blockSpan(source: string, { start, end }: Pair): readonly Span[] {
  const lineStart = start - columnOf(source, start);
  if (source.slice(lineStart, start).trim() !== '') return [];
  const written = lineStart + source.slice(lineStart, end).trimEnd().length;
  const rest = /^([ \t]*)(#)?[^\r\n]*(\r\n|\r|\n)?/.exec(source.slice(written));
  const [line = '', blanks = '', comment, lineBreak] = rest ?? [];
  if (comment) return [{ start, end: written + blanks.length }];
  if (lineBreak) return [{ start: lineStart, end: written + line.length }];
  const previousEnd = source.slice(0, lineStart).replace(/(?:\r\n|\r|\n)$/, '').length;
  return [{ start: previousEnd, end: written + line.length }];
}

/** Spans that overlap or touch as one: the pairs before and behind a comma may both claim it. */
function joined(spans: readonly Span[]): readonly Span[] {
  const result: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = result.at(-1);
    if (!last || span.start > last.end) result.push(span);
    else result[result.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
  }
  return result;
}
