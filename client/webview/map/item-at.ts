import type {
  LooseCurve,
  LoosePoint,
  MapContent,
  PreviewView,
  ShownSource,
  SourcePath,
} from '../../src/preview/messages';
import { cardItem, measuredItem, pointItem, stageItem } from './items';

interface Candidate {
  readonly source: ShownSource;
  /** Asked of the one that is chosen. */
  item(): string;
}

/**
 * The item of the map whose source holds the place, the innermost where several do: a touchpoint rather than
 * its step. Of equals the first. Undefined where the place is outside of all of them.
 */
export function itemAt(
  { uri, map }: Pick<PreviewView, 'uri' | 'map'>,
  place: SourcePath,
): string | undefined {
  const holders = candidates(map).filter(({ source }) => holds({ uri, ...source }, place));
  const innermost = holders.reduce<Candidate | undefined>(
    (best, next) => (best && next.source.path.length <= best.source.path.length ? best : next),
    undefined,
  );
  return innermost?.item();
}

/** Everything that can be highlighted. A curve's point comes last: of equal places the card wins. */
function candidates(map: MapContent): readonly Candidate[] {
  return [
    ...map.cards.map(({ key, source }) => ({ source, item: () => cardItem(key) })),
    ...map.stages.map(({ key, source }) => ({ source, item: () => stageItem(key) })),
    ...map.curves.flatMap(curve =>
      curve.points.map(point => ({ source: point.source, item: () => markerOf(curve, point, map) })),
    ),
    ...map.measured.flatMap(({ points }) =>
      points.map(point => ({ source: point.source, item: () => measuredItem(point) })),
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
