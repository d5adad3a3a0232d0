import { spread } from '../../../server/src/service/map/shapes/spread';
import type { MapView, SourceRange } from '../../src/preview/messages';
import { cardItem, measuredItem, pointItem, stageItem } from './items';

type Position = SourceRange['range']['start'];

interface Candidate {
  readonly item: string;
  readonly source: SourceRange;
}

/**
 * The item of the map whose source holds the place, the innermost where several do: a touchpoint rather than
 * its step. Of equals the first. Undefined where the place is outside of all of them.
 */
export function itemAt(map: MapView, place: SourceRange): string | undefined {
  const holders = candidates(map).filter(({ source }) => holds(source, place));
  const innermost = holders.reduce<Candidate | undefined>(
    (best, next) => (best && !isSmaller(next.source, best.source) ? best : next),
    undefined,
  );
  return innermost?.item;
}

/** Everything that can be highlighted. A curve's point comes last: of equal places the card wins. */
function candidates(map: MapView): readonly Candidate[] {
  return [
    ...map.cards.map(card => ({ item: cardItem(card.key), source: card.source })),
    ...map.stages.map(stage => ({ item: stageItem(stage.key), source: stage.source })),
    ...spread(map.curves).flatMap(({ curve, point, reached }) => {
      const item = pointItem(curve, point);
      return [{ item, source: point.source }, ...(reached ? [{ item, source: reached }] : [])];
    }),
    ...map.measured.flatMap(({ points }) =>
      points.map(point => ({ item: measuredItem(point), source: point.source })),
    ),
  ];
}

function holds(outer: SourceRange, inner: SourceRange): boolean {
  return (
    outer.uri === inner.uri &&
    compare(outer.range.start, inner.range.start) <= 0 &&
    compare(inner.range.end, outer.range.end) <= 0
  );
}

/** Both hold one place, so of two that are not equal one lies within the other or they overlap. */
function isSmaller(a: SourceRange, b: SourceRange): boolean {
  const lines = (source: SourceRange) => source.range.end.line - source.range.start.line;
  const characters = (source: SourceRange) => source.range.end.character - source.range.start.character;
  return lines(a) !== lines(b) ? lines(a) < lines(b) : lines(a) === 0 && characters(a) < characters(b);
}

function compare(a: Position, b: Position): number {
  return a.line - b.line || a.character - b.character;
}
