import type { Point } from '../../../server/src/service/map/shapes/curve-path';
import type { GhostCurve } from '../../src/preview/messages';
import type { ShownMap } from '../map/arrange';

/** What of a map says where a curve runs. */
export type CurveGround = Pick<ShownMap, 'cards' | 'curves' | 'scale'>;

/** Where an old curve runs on a map: over the middle of the steps that it still has, from left to right. */
export function ghostPoints(
  { points }: Pick<GhostCurve, 'points'>,
  { cards, curves, scale }: CurveGround,
): readonly Point[] {
  const heights = new Map(scale.ticks.map(({ value, y }) => [value, y]));
  const middles = new Map([
    ...cards.map(({ step, x, width }) => [step, x + width / 2] as const),
    // The lane of the steps may be hidden.
    ...curves.flatMap(curve => curve.points.map(({ step, x }) => [step, x] as const)),
  ]);
  const placed = points.flatMap(({ step, value }): readonly Point[] => {
    const [x, y] = [middles.get(step), heights.get(value)];
    return x === undefined || y === undefined ? [] : [{ x, y }];
  });
  return placed.sort((a, b) => a.x - b.x);
}

/** The old curves of those whose curves are shown now; all where nobody's is left. */
export function shownGhosts(
  ghosts: readonly GhostCurve[],
  { curves, tones, lanes }: Pick<ShownMap, 'curves' | 'tones' | 'lanes'>,
): readonly GhostCurve[] {
  if (!lanes.some(({ id }) => id === 'sentiment')) return [];
  return ghosts.filter(({ id }) => !Object.hasOwn(tones, id) || curves.some(curve => curve.id === id));
}
