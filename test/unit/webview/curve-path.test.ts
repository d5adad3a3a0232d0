import assert from 'node:assert/strict';
import { areaPath, curvePath, type Point, segments } from '../../../server/src/service/map/shapes/curve-path';

const points: readonly Point[] = [
  { x: 0, y: 80 },
  { x: 100, y: 10 },
  { x: 200, y: 10 },
  { x: 300, y: 140 },
  { x: 310, y: 141 },
  { x: 500, y: 20 },
];

/** The height of a cubic Bézier segment at `t`, 0–1. */
function heightAt(from: number, a: number, b: number, to: number, t: number): number {
  const u = 1 - t;
  return u ** 3 * from + 3 * u * u * t * a + 3 * u * t * t * b + t ** 3 * to;
}

describe('webview: curve', () => {
  it('goes through every point', () => {
    assert.deepEqual(
      segments(points).map(({ end }) => end),
      points.slice(1),
    );
    assert.match(curvePath(points), /^M0 80C/);
  });

  it('never leaves the span between two neighbouring points', () => {
    segments(points).forEach(({ out, into, end }, index) => {
      const from = points[index];
      assert.ok(from);
      for (let t = 0; t <= 1; t += 0.02) {
        const y = heightAt(from.y, out.y, into.y, end.y, t);
        assert.ok(y >= Math.min(from.y, end.y) - 1e-9 && y <= Math.max(from.y, end.y) + 1e-9);
      }
    });
  });

  it('stays level where the values do', () => {
    assert.equal(curvePath([points[1] as Point, points[2] as Point]), 'M100 10C133.3 10 166.7 10 200 10');
  });

  it('draws a single point and none at all without a line', () => {
    assert.equal(curvePath([{ x: 5, y: 6 }]), 'M5 6');
    assert.equal(curvePath([]), '');
  });

  it('steps where two points share their x', () => {
    assert.doesNotMatch(curvePath([points[0] as Point, { x: 0, y: 20 }, points[1] as Point]), /NaN|Infinity/);
  });

  it('closes an area down to the given level', () => {
    assert.ok(areaPath(points, 50).endsWith('L500 50L0 50Z'));
    assert.equal(areaPath(points.slice(0, 1), 50), '');
  });
});
