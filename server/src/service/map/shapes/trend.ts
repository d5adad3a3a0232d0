/** The score of one period; numbers are missing where too few have answered. */
export interface TrendPoint {
  readonly value?: number;
  /** The 95 % interval, where it is known. */
  readonly low?: number;
  readonly high?: number;
}

/** The drawing's size in its own units. */
export const SIZE = { width: 280, height: 84 } as const;

/** Air around the line, in the drawing's units: at the sides, and above and below. */
const [SIDE, EDGE] = [8, 10];

interface Placed<P extends TrendPoint> {
  readonly x: number;
  readonly point: P;
}

/** A trend ready to be drawn. The line is interrupted where too few have answered, the band where no interval is known. */
export interface TrendDrawing<P extends TrendPoint> {
  readonly line: readonly string[];
  readonly band: readonly string[];
  readonly dots: readonly (Placed<P> & { readonly y: number })[];
  /** Periods of which too little is known to show a score. */
  readonly gaps: readonly Placed<P>[];
  readonly target?: number;
}

/** The drawing of a metric over its periods, which stand side by side at equal distances. */
export function drawTrend<P extends TrendPoint>({
  points,
  target,
}: {
  readonly points: readonly P[];
  readonly target?: number;
}): TrendDrawing<P> {
  const numbers = points.flatMap(({ value, low, high }) => [value ?? [], low ?? [], high ?? []].flat());
  const all = target === undefined ? numbers : [...numbers, target];
  const [least, most] = [Math.min(...all), Math.max(...all)];
  const y = (value: number) =>
    tenths(
      most === least ? SIZE.height / 2 : EDGE + ((most - value) / (most - least)) * (SIZE.height - 2 * EDGE),
    );
  const placed = points.map((point, index) => ({ point, x: xOf(index, points.length) }));
  const runs = runsOf(placed, ({ value }) => value !== undefined);
  const sure = runsOf(placed, ({ low, high }) => low !== undefined && high !== undefined);
  return {
    line: runs.map(run => `M${run.map(({ x, point }) => `${x} ${y(point.value ?? 0)}`).join('L')}`),
    band: sure.map(run => bandOf(run, y)),
    dots: runs.flat().map(place => ({ ...place, y: y(place.point.value ?? 0) })),
    gaps: placed.filter(({ point }) => point.value === undefined),
    ...(target === undefined ? {} : { target: y(target) }),
  };
}

/** Neighbouring periods of which something is known. */
function runsOf<P extends TrendPoint>(
  placed: readonly Placed<P>[],
  isKnown: (point: P) => boolean,
): readonly (readonly Placed<P>[])[] {
  const runs: Placed<P>[][] = [];
  placed.forEach((place, index) => {
    if (!isKnown(place.point)) return;
    const before = placed[index - 1];
    if (before && isKnown(before.point)) runs.at(-1)?.push(place);
    else runs.push([place]);
  });
  return runs;
}

/** How far a band reaches to both sides of a period that has no neighbour with an interval. */
const ALONE = 3;

/** From the lower end of each interval to the upper; a strip where there is one alone. */
function bandOf(run: readonly Placed<TrendPoint>[], y: (value: number) => number): string {
  const reaches = run.length > 1 ? [0] : [-ALONE, ALONE];
  const ends = run.flatMap(({ x, point: { low = 0, high = 0 } }) =>
    reaches.map(reach => ({ x: tenths(x + reach), low: y(low), high: y(high) })),
  );
  const upper = ends.map(({ x, high }) => `${x} ${high}`);
  const lower = ends.map(({ x, low }) => `${x} ${low}`).reverse();
  return `M${[...upper, ...lower].join('L')}Z`;
}

function xOf(index: number, count: number): number {
  return tenths(count < 2 ? SIZE.width / 2 : SIDE + (index * (SIZE.width - 2 * SIDE)) / (count - 1));
}

function tenths(value: number): number {
  return Math.round(value * 10) / 10;
}
