import type { LooseCurve, LoosePoint, MapContent, SourcePath } from '../../src/preview/messages';
import { cardItem, measuredItem, pointItem, stageItem } from './items';

interface Candidate {
  readonly item: string;
  readonly source: SourcePath;
}

/**
 * The item of the map whose source holds the place, the innermost where several do: a touchpoint rather than
 * its step. Of equals the first. Undefined where the place is outside of all of them.
 */
export function itemAt(map: MapContent, place: SourcePath): string | undefined {
  const holders = candidates(map).filter(({ source }) => holds(source, place));
  const innermost = holders.reduce<Candidate | undefined>(
    (best, next) => (best && next.source.path.length <= best.source.path.length ? best : next),
    undefined,
  );
  return innermost?.item;
}

/** Everything that can be highlighted. A curve's point comes last: of equal places the card wins. */
function candidates(map: MapContent): readonly Candidate[] {
  return [
    ...map.cards.map(card => ({ item: cardItem(card.key), source: card.source })),
    ...map.stages.map(stage => ({ item: stageItem(stage.key), source: stage.source })),
    ...map.curves.flatMap(curve =>
      curve.points.map(point => ({ item: markerOf(curve, point, map), source: point.source })),
    ),
    ...map.measured.flatMap(({ points }) =>
      points.map(point => ({ item: measuredItem(point), source: point.source })),
    ),
  ];
}

/** A target that is reached has no marker of its own. */
function markerOf(curve: LooseCurve, point: LoosePoint, { curves }: MapContent): string {
  const reaching = curves.find(
    ({ id, kind, points }) =>
      kind === 'current' &&
      id === curve.id &&
      points.some(({ step, value }) => step === point.step && value === point.value),
  );
  return pointItem(reaching ?? curve, point);
}

function holds(outer: SourcePath, inner: SourcePath): boolean {
  return outer.uri === inner.uri && `${inner.path}/`.startsWith(`${outer.path}/`);
}
