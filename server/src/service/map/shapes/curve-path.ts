/** A point of a curve in map units. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A cubic Bézier segment that ends at `end`. */
interface Segment {
  readonly out: Point;
  readonly into: Point;
  readonly end: Point;
}

/**
 * The SVG path of a smooth curve through points that ascend in x. Between two points it never leaves the
 * span of their values: a curve that overshoots would show a feeling that nobody had.
 * Method: F. N. Fritsch and J. Butland, "A method for constructing local monotone piecewise cubic
 * interpolants", SIAM J. Sci. Stat. Comput. 5 (1984), 300–304.
 */
export function curvePath(points: readonly Point[]): string {
  const [first] = points;
  if (!first) return '';
  const parts = segments(points).map(({ out, into, end }) => `C${write(out)} ${write(into)} ${write(end)}`);
  return [`M${write(first)}`, ...parts].join('');
}

/** The path of the area between the curve and a horizontal line at `level`. Empty for fewer than two points. */
export function areaPath(points: readonly Point[], level: number): string {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last || points.length < 2) return '';
  return `${curvePath(points)}L${write({ x: last.x, y: level })}L${write({ x: first.x, y: level })}Z`;
}

/** The segments between the points, each with its two control points a third of the way in. */
export function segments(points: readonly Point[]): readonly Segment[] {
  const slopes = tangents(points);
  return points.slice(1).map((end, index) => {
    const start = points[index] ?? end;
    const third = (end.x - start.x) / 3;
    return {
      out: { x: start.x + third, y: start.y + third * (slopes[index] ?? 0) },
      into: { x: end.x - third, y: end.y - third * (slopes[index + 1] ?? 0) },
      end,
    };
  });
}

/** The slope of the curve in each point: level at every turn and at both ends, the harmonic mean between. */
function tangents(points: readonly Point[]): readonly number[] {
  return points.map((point, index) => {
    const [before, after] = [points[index - 1], points[index + 1]];
    return before && after ? harmonic(slope(before, point), slope(point, after)) : 0;
  });
}

function harmonic(a: number, b: number): number {
  return a * b > 0 ? (2 * a * b) / (a + b) : 0;
}

/** Two points over the same x have no slope; the curve then steps. */
function slope(from: Point, to: Point): number {
  return to.x === from.x ? 0 : (to.y - from.y) / (to.x - from.x);
}

/** Tenths of a pixel are finer than the eye and keep the path short. */
function write({ x, y }: Point): string {
  return `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`;
}
