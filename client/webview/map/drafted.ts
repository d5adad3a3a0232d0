import type { MapView, SentimentCurve, SentimentScale } from '../../src/preview/messages';
import { pointItem } from './items';

/** A point of a curve that is about to be moved. */
export interface Draft {
  /** The point's item. */
  readonly item: string;
  readonly value: number;
}

/** The values that the scale has, from −2 to 2. */
const BEST = 2;

/** A value on the scale. */
export function onScale(value: number): number {
  return Math.max(-BEST, Math.min(BEST, Math.round(value)));
}

/** How far apart two neighbouring values are, in map units. */
export function unitOf({ ticks }: SentimentScale): number {
  const [first, second] = ticks;
  return first && second ? Math.abs(second.y - first.y) : 1;
}

/** The map as it will be with the point where it is about to be moved to. */
export function drafted<T extends Pick<MapView, 'curves' | 'scale'>>(map: T, draft: Draft | null): T {
  if (!draft) return map;
  const y = map.scale.ticks.find(({ value }) => value === draft.value)?.y;
  if (y === undefined) return map;
  const moved = (curve: SentimentCurve): SentimentCurve => ({
    ...curve,
    points: curve.points.map(point =>
      pointItem(curve, point) === draft.item ? { ...point, y, value: draft.value } : point,
    ),
  });
  return { ...map, curves: map.curves.map(moved) };
}
