import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { itemsOf, type MapItem } from '../../../client/webview/map/items';
import { directionOf, endOfRow, neighbour } from '../../../client/webview/map/neighbour';
import {
  boxInWindow,
  fitted,
  leastZoom,
  overallZoom,
  scrollForZoom,
  scrollToSee,
  seenBox,
  type ViewPort,
} from '../../../client/webview/map/view-port';
import { mapWidth, overviewSizes } from '../../../server/src/service/map/shapes/measures';
import { mapOf } from '../map/map-drawing';

const item = (id: string, x: number, y: number): MapItem => ({ id, x, y, width: 100, height: 50 });
const [a, b, c, below] = [item('a', 0, 0), item('b', 120, 0), item('c', 240, 0), item('below', 130, 80)];
const items = [c, a, below, b];
const port: ViewPort = { left: 0, top: 0, width: 500, height: 400, gutter: 100, head: 80, zoom: 1 };

describe('webview: arrow keys on the map', () => {
  it('go to the nearest item in their direction', () => {
    assert.equal(neighbour(items, a, 'right'), b);
    assert.equal(neighbour(items, c, 'left'), b);
    assert.equal(neighbour(items, b, 'down'), below);
    assert.equal(neighbour(items, below, 'up'), b);
  });

  for (const sample of ['abonnement', 'buchladen', 'saas']) {
    it(`come to everything on the map of samples/${sample}`, () => {
      const all = itemsOf(mapOf(readFileSync(`samples/${sample}.journey.yaml`, 'utf8')));
      const reached = new Set(all.slice(0, 1));
      for (const from of reached) {
        for (const direction of ['left', 'right', 'up', 'down'] as const) {
          const next = neighbour(all, from, direction);
          if (next) reached.add(next);
        }
      }
      assert.deepEqual(
        all.filter(one => !reached.has(one)).map(({ id }) => id),
        [],
      );
    });
  }

  it('find what an edit left alone as the same item', () => {
    const { stages, cards } = mapOf(readFileSync('samples/buchladen.journey.yaml', 'utf8'));
    const before = itemsOf({ stages, cards });
    const edited = cards.map((card, index) => (index === 0 ? { ...card, height: card.height + 1 } : card));
    const after = itemsOf({ stages, cards: edited });
    assert.deepEqual(
      after.filter(item => !before.includes(item)).map(({ id }) => id),
      [before[stages.length]?.id],
    );
  });

  it('stop at the border', () => assert.equal(neighbour(items, a, 'left'), undefined));

  it('know the ends of a row', () => {
    assert.equal(endOfRow(items, b, 'first'), a);
    assert.equal(endOfRow(items, a, 'last'), c);
    assert.equal(endOfRow(items, below, 'last'), below);
  });

  it('are four', () => {
    assert.equal(directionOf('ArrowLeft'), 'left');
    assert.equal(directionOf('constructor'), undefined);
  });
});

describe('webview: what is seen of the map', () => {
  it('is not scrolled for what is in view', () =>
    assert.equal(scrollToSee(port, item('x', 10, 100)), undefined));

  it('is scrolled just far enough', () => {
    assert.deepEqual(scrollToSee(port, item('x', 600, 100)), { left: 316, top: 0 });
    assert.deepEqual(scrollToSee({ ...port, left: 700 }, item('x', 600, 100)), { left: 584, top: 0 });
    assert.deepEqual(scrollToSee(port, item('x', 10, 600)), { left: 0, top: 266 });
  });

  it('is never scrolled down for a heading, which stays in view', () => {
    assert.equal(scrollToSee({ ...port, top: 200 }, item('x', 10, 30)), undefined);
  });

  it('keeps the place under the pointer when the zoom changes', () => {
    const before = { ...port, left: 50, top: 30 };
    const after = scrollForZoom(before, 2, 300, 200);
    assert.equal((after.left + 300 - 100) / 2, before.left + 300 - 100);
    assert.equal((after.top + 200) / 2, before.top + 200);
  });

  it('fits the width, and leaves a short map at its size', () => {
    assert.deepEqual(fitted(port, [2, 2]), { zoom: 364 / 756, column: null });
    assert.deepEqual(fitted(port, [1]), { zoom: 1, column: null });
    assert.deepEqual(fitted(port, []), { zoom: 1, column: null });
  });

  it('fits what is too long to be read with signs in narrow columns, and all of it however long', () => {
    const few = fitted(port, [4, 4]);
    assert.deepEqual(few, { zoom: 1, column: 41 });
    assert.equal(mapWidth([4, 4], overviewSizes(41)), 364);
    const many = fitted(port, [100]);
    assert.equal(many.column, 12);
    assert.equal(Math.round(many.zoom * mapWidth([100], overviewSizes(12))), 364);
  });

  it('tells how large that is, beside the natural size', () => {
    assert.equal(overallZoom([4, 4], { zoom: 0.5, column: null }), 0.5);
    assert.equal(overallZoom([4, 4], { zoom: 1, column: 41 }), 364 / 1508);
  });

  it('becomes as small as the whole of a long map needs, and of any other a quarter', () => {
    const whole = fitted(port, [30, 30]);
    assert.equal(leastZoom(port, [30, 30]), overallZoom([30, 30], whole));
    assert.equal(Math.round(leastZoom(port, [30, 30]) * mapWidth([30, 30])), 364);
    assert.equal(leastZoom(port, [4, 3]), 0.25);
    assert.equal(leastZoom({ width: 0, gutter: 0 }, [30, 30]), 0.25);
  });

  it('is drawn first as far as its window reaches', () => {
    const box = boxInWindow({ left: 1000, top: 80 }, { innerWidth: 600, innerHeight: 400 }, 2);
    assert.deepEqual(box, { x: 500, y: 40, width: 300, height: 200 });
  });

  it('is drawn with a screen around it', () => {
    assert.deepEqual(seenBox({ ...port, left: 1000, zoom: 2 }), { x: 250, y: -200, width: 750, height: 600 });
  });
});
