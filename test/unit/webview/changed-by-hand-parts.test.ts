import { deepEqual, equal } from 'node:assert/strict';
import { arrange } from '../../../client/webview/map/arrange';
import { cellAt, missingPoint, placeFor } from '../../../client/webview/map/cells';
import { drafted, onScale, unitOf } from '../../../client/webview/map/drafted';
import { pointItem } from '../../../client/webview/map/items';
import { inRow } from '../../../client/webview/map/neighbour';
import { isOwnSlot, slotAt, slotBeside, slotsOf } from '../../../client/webview/map/slots';
import { movedDays } from '../../../client/webview/plan/moved-days';
import { service, uriOf } from '../support/service';

const TEXT = `id: a
title: A
stages:
  - id: look
    title: Looking
    steps:
      - { id: one, title: One, sentiment: 1, pain_points: [slow] }
      - { id: two, title: Two, sentiment: { ann: -1 } }
  - id: rest
    title: Resting
    steps: []
  - id: buy
    title: Buying
    steps:
      - { id: three, title: Three }
`;

const opened = service();
opened.setDocument(uriOf('a.journey.yaml'), TEXT, 1);
const view = opened.preview(uriOf('a.journey.yaml'));
if (!view) throw new Error('There is no view');
const map = arrange(
  view.map,
  { hidden: [], groupBy: null, persona: null, measured: true, column: null },
  value => value ?? '',
);

describe('The places of steps', () => {
  const slots = slotsOf(map);

  it('are before each step and at the end of each stage, from left to right', () => {
    deepEqual(
      slots.map(({ before, into }) => `${before ?? 'end'} ${into}`),
      [
        'step/one stage/look',
        'step/two stage/look',
        'end stage/look',
        'end stage/rest',
        'step/three stage/buy',
        'end stage/buy',
      ],
    );
    deepEqual(
      slots.map(({ x }) => x),
      slots.map(({ x }) => x).toSorted((a, b) => a - b),
    );
  });

  it('are entered one by one, past a step or into the next stage', () => {
    equal(slotBeside(slots, 'step/one', -1), undefined);
    equal(slotBeside(slots, 'step/one', 1), slots[2]);
    equal(slotBeside(slots, 'step/two', 1), slots[3]);
    equal(slotBeside(slots, 'step/three', -1), slots[3]);
    equal(slotBeside(slots, 'step/gone', 1), undefined);
  });

  it('are found by the pointer; that of the step itself is none', () => {
    equal(slotAt(slots, 0), slots[0]);
    equal(slotAt(slots, 1e6), slots[5]);
    equal(isOwnSlot(slots, 'step/two', slots[2] ?? { x: 0, before: null, into: '' }), true);
    equal(isOwnSlot(slots, 'step/two', slots[0] ?? { x: 0, before: null, into: '' }), false);
  });
});

describe('A point of a curve that is tried out', () => {
  it('stands at the height of its value, and nothing else moves', () => {
    const [curve] = map.curves;
    const [point] = curve?.points ?? [];
    if (!curve || !point) throw new Error('There is no point');
    const tried = drafted(map, { item: pointItem(curve, point), value: -2 });
    equal(tried.curves[0]?.points[0]?.y, map.scale.ticks.at(-1)?.y);
    deepEqual(tried.curves[0]?.points.slice(1), curve.points.slice(1));
    equal(drafted(map, null), map);
  });

  it('has whole values of the scale', () => {
    deepEqual([-7, -1.4, 0.5, 9].map(onScale), [-2, -1, 1, 2]);
    equal(unitOf(map.scale), 30);
  });
});

describe('The keys in a row of points', () => {
  const row = ['a', 'b', 'c'].map((id, x) => ({ id, x, y: 0, width: 1, height: 1 }));
  const [first, second, last] = row;
  if (!first || !second || !last) throw new Error('There is no row');

  it('lead to the next and to the ends, and nowhere behind them', () => {
    equal(inRow(row, second, 'ArrowLeft'), first);
    equal(inRow(row, second, 'ArrowRight'), last);
    equal(inRow(row, last, 'ArrowRight'), undefined);
    equal(inRow(row, last, 'Home'), first);
    equal(inRow(row, first, 'End'), last);
    equal(inRow(row, first, 'ArrowDown'), undefined);
  });
});

describe('A cell of the map', () => {
  it('is where a lane that can be written crosses a step', () => {
    const pain = map.cards.find(({ lane }) => lane === 'painPoints');
    if (!pain) throw new Error('There is no pain point');
    const cell = cellAt(map, pain.x + 5, pain.y + 5);
    deepEqual([cell?.lane, cell?.step.key], ['painPoints', 'step/one']);
    equal(cellAt(map, -5, pain.y + 5), undefined);
  });

  it('has room for one more below its cards, or below the step where it has no lane yet', () => {
    const pain = map.cards.find(({ lane }) => lane === 'painPoints');
    const one = map.cards.find(({ key }) => key === 'step/one');
    if (!pain || !one) throw new Error('There is no card');
    deepEqual(placeFor(map, 'painPoints', 'step/one'), { x: pain.x, y: pain.y + pain.height + 8 });
    deepEqual(placeFor(map, 'needs', 'step/one'), { x: one.x, y: one.y + one.height + 8 });
    equal(placeFor(map, 'needs', 'step/gone'), undefined);
  });

  it('tells whose value is missing', () => {
    equal(missingPoint(map, 'step/two', null), undefined);
    equal(missingPoint(map, 'step/three', null), 'ann');
    equal(missingPoint({ curves: [] }, 'step/three', null), 'all');
  });
});

describe('The days of a bar that is moved', () => {
  it('stay as many, and within the plan', () => {
    deepEqual(movedDays([3, 5], 'whole', 2, 30), [5, 7]);
    deepEqual(movedDays([3, 5], 'whole', -7, 30), [1, 3]);
    deepEqual(movedDays([27, 29], 'whole', 7, 30), [28, 30]);
  });

  it('become more or fewer at one end, and one at least', () => {
    deepEqual(movedDays([3, 5], 'last', 2, 30), [3, 7]);
    deepEqual(movedDays([3, 5], 'last', -9, 30), [3, 3]);
    deepEqual(movedDays([3, 5], 'first', 9, 30), [5, 5]);
    deepEqual(movedDays([3, 5], 'first', -9, 30), [1, 5]);
  });
});
