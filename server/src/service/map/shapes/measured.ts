import type { MeasuredPoint } from '../types';

/** The outline of a measured score around 0,0: a bar, as no persona's mark is one. Filled where it is sure, else hollow. */
export const MEASURED_BAR = 'M-7-3.5H7V3.5H-7Z';

/** Half the length of the line that ends an interval. */
const CAP = 4;

/** The path of an interval around the height of its score, in the point's own units around 0,0; undefined where it is unknown. */
export function whiskerPath({ y, top, bottom }: MeasuredPoint): string | undefined {
  if (top === undefined || bottom === undefined) return undefined;
  const [up, down] = [top - y, bottom - y].map(end => Math.round(end * 10) / 10);
  return `M${-CAP} ${up}H${CAP}M0 ${up}V${down}M${-CAP} ${down}H${CAP}`;
}

/** How far below the height of a score its label begins: below the interval, else below the bar. */
export function labelTop({ y, bottom = y }: MeasuredPoint): number {
  return Math.max(bottom - y, 4) + 3;
}

/** The path of the straight line through the points of a run: nothing is known between them. */
export function linePath(points: readonly Pick<MeasuredPoint, 'x' | 'y'>[]): string {
  return points.length < 2 ? '' : `M${points.map(({ x, y }) => `${x} ${y}`).join('L')}`;
}
