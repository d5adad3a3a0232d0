/** Where the number of a marker stands. */
export type NumberPlace = 'above' | 'below' | 'none';

/** A marker with a number; in map units. */
interface Numbered {
  /** The marker's centre; the point is where it would be alone in its step. */
  readonly x: number;
  readonly point: { readonly x: number; readonly y: number; readonly value: number };
  readonly number: NumberPlace;
}

/** From a marker's centre to its number's, and half of what they are high: faces, which are round, and numbers. */
const [AWAY, FACE, HIGH] = [20, 11, 6] as const;
/** Half as wide as `−2`, and as `+1.5`. */
const [SHORT, LONG] = [8, 13] as const;

/**
 * Where steps are narrow, numbers change sides, or are left out, so that none covers a marker or number of another
 * step. They remain as they are within one.
 *
 * @param markers those that have numbers
 */
export function uncrowded<M extends Numbered>(markers: readonly M[]): ReadonlyMap<M, NumberPlace> {
  const sorted = markers.toSorted((one, other) => one.x - other.x);
  const places = new Map<M, NumberPlace>();
  let from = 0;
  for (const [index, marker] of sorted.entries()) {
    const isNear = (other: M | undefined) => other && Math.abs(other.x - marker.x) < 2 * LONG;
    while (!isNear(sorted[from])) from++;
    let to = index;
    while (isNear(sorted[to])) to++;
    const near = sorted.slice(from, to).filter(({ point }) => point.x !== marker.point.x);
    const isFree = (number: NumberPlace) =>
      !near.some(other => covers({ ...marker, number }, { ...other, number: places.get(other) ?? 'none' }));
    const side: NumberPlace = marker.number === 'above' ? 'below' : 'above';
    places.set(marker, [marker.number, side].find(isFree) ?? 'none');
  }
  return places;
}

/** Whether a number covers another marker, or its number. */
function covers(marker: Numbered, other: Numbered): boolean {
  const [across, y] = [Math.abs(other.x - marker.x), heightOf(marker)];
  const isOnFace = across < halfOf(marker) + FACE && Math.abs(other.point.y - y) < FACE + HIGH;
  const isOnNumber = across < halfOf(marker) + halfOf(other) && Math.abs(heightOf(other) - y) < 2 * HIGH;
  return isOnFace || (other.number !== 'none' && isOnNumber);
}

function halfOf({ point }: Numbered): number {
  return Number.isInteger(point.value) ? SHORT : LONG;
}

function heightOf({ point, number }: Numbered): number {
  return point.y + (number === 'above' ? -AWAY : AWAY);
}
