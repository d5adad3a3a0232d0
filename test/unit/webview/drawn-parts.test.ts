import { deepEqual } from 'node:assert/strict';
import type { MetricPoint, OpportunityItem } from '../../../client/src/preview/messages';
import { placed } from '../../../client/webview/opportunities/place';
import { drawTrend } from '../../../server/src/service/map/shapes/trend';

describe('webview: a metric’s trend', () => {
  const point = (period: string, value?: number, low?: number, high?: number): MetricPoint => ({
    period,
    label: period,
    state: value === undefined ? 'hidden' : 'shown',
    text: '',
    ...(value === undefined ? {} : { value }),
    ...(low === undefined || high === undefined ? {} : { low, high }),
  });

  it('runs from side to side between its extremes, in the band of its intervals', () => {
    const points = [point('a', 10, 0, 20), point('b', 20, 10, 30)];
    deepEqual(drawTrend({ points }), {
      line: ['M8 52.7L272 31.3'],
      band: ['M8 31.3L272 10L272 52.7L8 74Z'],
      dots: [
        { x: 8, y: 52.7, point: points[0] },
        { x: 272, y: 31.3, point: points[1] },
      ],
      gaps: [],
    });
  });

  it('is interrupted where too few have answered, and says where', () => {
    const { line, band, gaps } = drawTrend({
      points: [point('a', 1), point('b'), point('c', 3), point('d', 2)],
    });
    deepEqual([line, band], [['M8 74', 'M184 10L272 42'], []]);
    deepEqual(
      gaps.map(({ x, point: { period } }) => [x, period]),
      [[96, 'b']],
    );
  });

  it('has its band wherever an interval is known, and a gap in it where none is', () => {
    const { line, band } = drawTrend({
      points: [point('a', 5, 0, 10), point('b', 5, 0, 10), point('c', 5), point('d', 5, 0, 10)],
    });
    deepEqual(line, ['M8 42L96 42L184 42L272 42']);
    deepEqual(band, ['M8 10L96 10L96 74L8 74Z', 'M269 10L275 10L275 74L269 74Z']);
  });

  it('makes room for the target, and stays in the middle where nothing changes', () => {
    deepEqual(drawTrend({ points: [point('a', 5)], target: 10 }).target, 10);
    deepEqual(drawTrend({ points: [point('a', 5), point('b', 5)] }).line, ['M8 42L272 42']);
  });
});

describe('webview: the matrix of opportunities', () => {
  const item = (key: string, value: number, effort: number) => ({ key, value, effort }) as OpportunityItem;

  it('puts what is rated 3 beyond the middle, and what is rated less before it', () => {
    deepEqual(
      placed([item('a', 1, 5), item('b', 3, 2.5)]).map(({ left, bottom }) => [left, bottom]),
      [
        [94, 6],
        [43.7, 54.9],
      ],
    );
  });

  it('moves aside what would lie one on another', () => {
    deepEqual(
      placed([item('a', 4, 2), item('b', 4, 2), item('c', 4, 3)]).map(({ item: { key }, aside }) => [
        key,
        aside,
      ]),
      [
        ['a', -13],
        ['b', 13],
        ['c', 0],
      ],
    );
  });
});
