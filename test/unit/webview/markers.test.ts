import assert from 'node:assert/strict';
import type { MeasuredRun, SentimentCurve } from '../../../client/src/preview/messages';
import { itemAt } from '../../../client/webview/map/item-at';
import { pointsOf } from '../../../client/webview/map/items';
import { spread } from '../../../server/src/service/map/shapes/spread';
import { lines, map } from './sample-view';

/** A curve with a point every 100 units, at these heights; the point's source is a line of its own. */
function curve(id: string, kind: SentimentCurve['kind'], ...heights: readonly number[]): SentimentCurve {
  const line = kind === 'current' ? 100 : 200;
  const points = heights.map((y, index) => ({
    step: `s${index}`,
    stepTitle: '',
    x: index * 100,
    y,
    value: 0,
    source: lines(line + index, line + index),
  }));
  return { id, title: id, kind, points };
}

const scores: MeasuredRun = {
  key: 'ease',
  title: 'Ease',
  points: [
    {
      key: 's0/ease',
      step: 's0',
      stepTitle: '',
      x: 60,
      y: 80,
      standing: 'shown',
      title: 'Ease: 80%',
      source: lines(300, 300),
    },
  ],
};

describe('webview: markers', () => {
  it('stand side by side where they would cover each other', () => {
    const markers = spread([curve('a', 'current', 50, 50), curve('b', 'current', 50, 90)]);
    assert.deepEqual(
      markers.map(({ x }) => x),
      [-12.5, 12.5, 100, 100],
    );
  });

  it('have their number above where another one is right below', () => {
    const markers = spread(['50', '82', '200'].map(y => curve(y, 'current', Number(y))));
    assert.deepEqual(
      markers.map(({ isValueAbove }) => isValueAbove),
      [true, false, false],
    );
  });

  it('put another persona’s target beside the face', () => {
    const markers = spread([curve('a', 'current', 50), curve('b', 'target', 50)]);
    assert.deepEqual(
      markers.map(({ x }) => x),
      [0, 20],
    );
  });

  it('make one of a value and the target that it has reached', () => {
    const curves = [curve('a', 'current', 50, 80), curve('a', 'target', 50, 50)];
    const markers = spread(curves);
    assert.deepEqual(
      markers.map(({ curve: { kind }, reached }) => [kind, reached?.range.start.line]),
      [
        ['current', 200],
        ['current', undefined],
        ['target', undefined],
      ],
    );
    assert.equal(itemAt({ ...map, curves }, lines(200, 200)), 'point:current:a:s0');
  });

  it('lead with the keyboard to what was measured between them, which is found by its source as well', () => {
    const whole = { ...map, curves: [curve('a', 'current', 50, 50)], measured: [scores] };
    assert.deepEqual(
      pointsOf(whole).map(({ id, x, y }) => [id, x, y]),
      [
        ['point:current:a:s0', -13, 37],
        ['measured:s0/ease', 47, 67],
        ['point:current:a:s1', 87, 37],
      ],
    );
    assert.equal(itemAt(whole, lines(300, 300)), 'measured:s0/ease');
  });
});
