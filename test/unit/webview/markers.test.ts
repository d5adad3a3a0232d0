import assert from 'node:assert/strict';
import type { MeasuredRun, SentimentCurve } from '../../../client/src/preview/messages';
import { pointsOf } from '../../../client/webview/map/items';
import { layoutMap } from '../../../server/src/service/map/shapes/layout';
import { spread } from '../../../server/src/service/map/shapes/spread';
import { map, written } from './sample-view';

/** A curve with a point every 100 units, at these heights; the point's source is a line of its own. */
function curve(id: string, kind: SentimentCurve['kind'], ...heights: readonly number[]): SentimentCurve {
  const points = heights.map((y, index) => ({
    step: `s${index}`,
    stepTitle: '',
    x: index * 100,
    y,
    value: 0,
    source: written(`/steps/s${index}`),
  }));
  return { id, title: id, kind, points };
}

/** The curve in steps that are so far apart. */
function drawnTogether(one: SentimentCurve, apart: number): SentimentCurve {
  return { ...one, points: one.points.map((point, index) => ({ ...point, x: index * apart })) };
}

const scores: MeasuredRun = {
  key: 'ease',
  title: 'Ease',
  points: [
    {
      key: 's0/ease',
      step: 's0',
      stepTitle: '',
      offset: 60,
      value: 0,
      x: 60,
      y: 80,
      standing: 'shown',
      title: 'Ease: 80%',
      source: written('/metrics/ease'),
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
      markers.map(({ number }) => number),
      ['above', 'below', 'below'],
    );
  });

  it('have their numbers in turns or leave them out where steps are narrow, so that none covers another', () => {
    const numbers = (apart: number, ...heights: readonly number[]) =>
      spread([drawnTogether(curve('a', 'current', ...heights), apart)]).map(({ number }) => number);
    assert.deepEqual(numbers(20, 50, 50, 50), ['below', 'below', 'below']);
    assert.deepEqual(numbers(15, 50, 50, 50), ['below', 'above', 'below']);
    assert.deepEqual(numbers(7, 50, 50, 50), ['below', 'above', 'none']);
    assert.deepEqual(numbers(15, 50, 80, 110), ['above', 'none', 'below']);
    assert.deepEqual(numbers(100, 50, 80, 110), ['below', 'below', 'below']);
  });

  it('have no number where they are targets', () => {
    const [target] = spread([curve('a', 'target', 50)]);
    assert.equal(target?.number, 'none');
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
      markers.map(({ curve: { kind }, isReached }) => [kind, isReached]),
      [
        ['current', true],
        ['current', false],
        ['target', false],
      ],
    );
  });

  it('lead with the keyboard to what was measured between them', () => {
    const whole = { ...layoutMap(map), curves: [curve('a', 'current', 50, 50)], measured: [scores] };
    assert.deepEqual(
      pointsOf(whole).map(({ id, x, y }) => [id, x, y]),
      [
        ['point:current:a:s0', -13, 37],
        ['measured:s0/ease', 47, 67],
        ['point:current:a:s1', 87, 37],
      ],
    );
  });
});
