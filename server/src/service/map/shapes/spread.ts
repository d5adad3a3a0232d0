import type { CurvePoint, SentimentCurve } from '../types';
import { type NumberPlace, uncrowded } from './numbers';

/** A curve's point and how its marker is drawn. */
export interface Marker {
  readonly curve: SentimentCurve;
  readonly point: CurvePoint;
  /** The marker's centre in map units: the point's own, moved aside where several would cover each other. */
  readonly x: number;
  /** Where the number stands: above the marker where another one is below. Targets have none. */
  readonly number: NumberPlace;
  /** Whether this is a value that has reached its target, which then has no marker of its own. */
  readonly isReached: boolean;
}

type Loose = Pick<Marker, 'curve' | 'point'>;

/** The distances between markers that would cover each other, in map units: of faces, and of targets. */
const APART = { face: 25, target: 15 } as const;

/** How near below another marker must be to cover the number, in map units. */
const BELOW = 40;

/** The markers of all curves; those on one place are spread side by side, targets to the right of the faces. */
export function spread(curves: readonly SentimentCurve[]): readonly Marker[] {
  const all = curves.flatMap(curve => curve.points.map((point): Loose => ({ curve, point })));
  const markers = grouped(all, ({ point }) => point.x).flatMap(column => {
    const isAbove = ({ point: { y } }: Loose) =>
      column.some(({ point }) => point.y > y && point.y <= y + BELOW);
    return grouped(column, ({ point }) => point.y)
      .flatMap(sideBySide)
      .map((marker): Marker => ({ ...marker, number: isAbove(marker) ? 'above' : 'below' }));
  });
  const places = uncrowded(markers.filter(({ curve }) => curve.kind === 'current'));
  return markers.map(marker => ({ ...marker, number: places.get(marker) ?? 'none' }));
}

function sideBySide(place: readonly Loose[]): readonly Omit<Marker, 'number'>[] {
  const faces = place.filter(({ curve }) => curve.kind === 'current');
  const reaches = (face: Loose, { curve }: Loose) => face.curve.id === curve.id;
  const targets = place.filter(one => one.curve.kind === 'target');
  const apart = targets.filter(target => !faces.some(face => reaches(face, target)));
  const begin = faces.length > 0 ? APART.face * (faces.length / 2) : -APART.target * (apart.length / 2);
  return [
    ...faces.map((face, index) => {
      const x = face.point.x + APART.face * (index - (faces.length - 1) / 2);
      return { ...face, x, isReached: targets.some(target => reaches(face, target)) };
    }),
    ...apart.map((one, index) => ({
      ...one,
      isReached: false,
      x: one.point.x + begin + APART.target * (index + 0.5),
    })),
  ];
}

function grouped<T>(entries: readonly T[], keyOf: (entry: T) => number): readonly (readonly T[])[] {
  const groups = new Map<number, T[]>();
  for (const entry of entries) {
    const group = groups.get(keyOf(entry));
    if (group) group.push(entry);
    else groups.set(keyOf(entry), [entry]);
  }
  return [...groups.values()];
}
