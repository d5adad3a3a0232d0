import assert from 'node:assert/strict';
import { itemAt } from '../../../client/webview/map/item-at';
import { card, map, view, written } from './sample-view';

const step = '/stages/find/steps/search';

describe('webview: item at a place', () => {
  it('is the innermost one in which the place is written', () => {
    assert.equal(itemAt(view, written(`${step}/touchpoints/ad/title`)), 'card:find/search/ad');
    assert.equal(itemAt(view, written(`${step}/touchpoints`)), 'card:find/search');
    assert.equal(itemAt(view, written('/stages/find/goal')), 'stage:find');
    assert.equal(itemAt(view, written(`${step}/sentiment`)), 'point:current:all:find/search');
  });

  it('is what was measured, where it is its metric', () => {
    const source = written('/metrics/ease');
    const score = {
      key: 'find/search/ease',
      step: 'find/search',
      stepTitle: 'Search',
      offset: 60,
      value: 1,
      standing: 'shown',
      title: 'Ease: 80%',
      source,
    } as const;
    const measured = [{ key: 'ease', title: 'Ease', points: [score] }];
    assert.equal(itemAt({ ...view, map: { ...map, measured } }, source), 'measured:find/search/ease');
  });

  it('is none outside of all, or in another file', () => {
    assert.equal(itemAt(view, written('/title')), undefined);
    assert.equal(itemAt(view, written(step, 'file:///other.yaml')), undefined);
  });

  it('is not what only begins with the same letters', () => {
    assert.equal(itemAt(view, written('/stages/finding')), undefined);
  });

  it('is the first of equals', () => {
    const cards = [card('a', written(step)), card('b', written(step))];
    assert.equal(itemAt({ ...view, map: { ...map, cards } }, written(step)), 'card:a');
  });

  it('is the face that has reached a target, and the target of which there is none', () => {
    const [curve] = map.curves;
    assert.ok(curve);
    const [point] = curve.points;
    assert.ok(point);
    const source = written(`${step}/sentiment_target`);
    const withTarget = (value: number) => {
      const target = { ...curve, kind: 'target' as const, points: [{ ...point, value, source }] };
      return { ...view, map: { ...map, curves: [curve, target] } };
    };
    assert.equal(itemAt(withTarget(1), source), 'point:current:all:find/search');
    assert.equal(itemAt(withTarget(2), source), 'point:target:all:find/search');
  });
});
