import assert from 'node:assert/strict';
import { itemAt } from '../../../client/webview/map/item-at';
import { card, lines, map } from './sample-view';

describe('webview: item at a place', () => {
  it('is the innermost card that holds the place', () => {
    assert.equal(itemAt(map, lines(13, 13)), 'card:find/search/ad');
    assert.equal(itemAt(map, lines(18, 18)), 'card:find/search');
    assert.equal(itemAt(map, lines(6, 6)), 'stage:find');
    assert.equal(itemAt(map, lines(10, 10)), 'point:current:all:find/search');
  });

  it('holds all of a selection', () => {
    assert.equal(itemAt(map, lines(13, 17)), 'card:find/search');
    assert.equal(itemAt(map, lines(13, 30)), undefined);
  });

  it('is none outside of all, or in another file', () => {
    assert.equal(itemAt(map, lines(2, 2)), undefined);
    assert.equal(itemAt(map, lines(13, 13, 'file:///other.yaml')), undefined);
  });

  it('is the first of equals', () => {
    const cards = [card('a', lines(1, 4)), card('b', lines(1, 4))];
    assert.equal(itemAt({ ...map, cards }, lines(2, 2)), 'card:a');
  });

  it('compares columns within one line', () => {
    const within = (from: number, to: number) => ({
      uri: lines(0, 0).uri,
      range: { start: { line: 1, character: from }, end: { line: 1, character: to } },
    });
    const cards = [card('list', within(0, 40)), card('entry', within(10, 20))];
    assert.equal(itemAt({ ...map, cards }, within(15, 15)), 'card:entry');
    assert.equal(itemAt({ ...map, cards }, within(25, 25)), 'card:list');
  });
});
