import assert from 'node:assert/strict';
import { ghostPoints, shownGhosts } from '../../../client/webview/comparison/ghost-points';
import { layoutMap } from '../../../server/src/service/map/shapes/layout';
import { view } from './sample-view';

const { cards, curves, scale } = layoutMap(view.map);
const [step] = cards.filter(({ lane }) => lane === 'steps');
const [tick] = scale.ticks;
const [curve] = curves;

describe('webview: an old curve', () => {
  it('runs over the middle of its steps, at the height of its values', () => {
    assert.ok(step && tick);
    const ground = { cards, curves: [], scale };
    assert.deepEqual(ghostPoints({ points: [{ step: step.key, value: tick.value }] }, ground), [
      { x: step.x + step.width / 2, y: tick.y },
    ]);
  });

  it('leaves out steps that are not on the map, and goes from left to right', () => {
    assert.ok(step && tick);
    const right = { ...step, key: 'step/right', step: 'step/right', x: step.x + 500 };
    const points = ['step/right', 'step/gone', step.key].map(key => ({ step: key, value: tick.value }));
    assert.deepEqual(
      ghostPoints({ points }, { cards: [step, right], curves: [], scale }).map(({ x }) => x),
      [step.x + step.width / 2, right.x + right.width / 2],
    );
  });

  it('runs where the curves of today run, while the steps are hidden', () => {
    const [point] = curve?.points ?? [];
    assert.ok(point && tick);
    const points = [{ step: point.step, value: tick.value }];
    assert.deepEqual(ghostPoints({ points }, { cards: [], curves, scale }), [{ x: point.x, y: tick.y }]);
  });

  it('is shown along with the curve of today, where there is one', () => {
    assert.ok(curve);
    const ghosts = [curve.id, 'gone'].map(id => ({ id, title: '', points: [] }));
    const shown = [{ id: 'sentiment', key: 'sentiment', title: 'Sentiment', y: 0, height: 100 }] as const;
    const tones = { [curve.id]: 0 };
    const ids = (map: Parameters<typeof shownGhosts>[1]) => shownGhosts(ghosts, map).map(({ id }) => id);
    assert.deepEqual(ids({ curves, tones, lanes: shown }), [curve.id, 'gone']);
    assert.deepEqual(ids({ curves: [], tones, lanes: shown }), ['gone']);
    assert.deepEqual(ids({ curves, tones, lanes: [] }), []);
  });
});
