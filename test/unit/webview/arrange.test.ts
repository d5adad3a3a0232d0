import { deepEqual, equal } from 'node:assert/strict';
import type { LooseCard, LooseMeasuredPoint, MapContent } from '../../../client/src/preview/messages';
import { type Arrangement, arrange, isOf } from '../../../client/webview/map/arrange';
import { layoutMap } from '../../../server/src/service/map/shapes/layout';
import { card, map, written } from './sample-view';

const place = written('/stages/find');
const touchpoint = (key: string, channel?: readonly string[]): LooseCard =>
  card(key, place, { lane: 'touchpoints', step: 's', height: 40, facets: channel ? { channel } : {} });

/** A measured score with its interval. */
const score: LooseMeasuredPoint = {
  key: 'm',
  step: 's',
  stepTitle: 'S',
  offset: 140,
  value: 0.8,
  interval: { low: 0.3, high: 1.2 },
  standing: 'shown',
  title: '80%',
  source: place,
};

/** Steps, sentiment and touchpoints, each below the other. */
const sample: MapContent = {
  ...map,
  cards: [
    card('s', place),
    touchpoint('mail', ['email']),
    touchpoint('both', ['phone', 'email']),
    touchpoint('none'),
  ],
  measured: [{ key: 'm', title: 'M', points: [score] }],
  curves: [...map.curves, { id: 'ann', title: 'Ann', kind: 'current', points: [] }],
};

const arranged = (change: Partial<Arrangement>) =>
  arrange(
    sample,
    { hidden: [], groupBy: null, persona: null, measured: true, column: null, ...change },
    value => value ?? 'not stated',
  );
const bands = (change: Partial<Arrangement>) =>
  arranged(change).lanes.map(({ title, y, height }) => [title, y, height]);

describe('webview: the arranged map', () => {
  it('has signs in narrow columns where it is seen as a whole, each below its step', () => {
    const { cards, stages, width, isOverview } = arranged({ column: 20 });
    const steps = cards.filter(({ lane }) => lane === 'steps');
    deepEqual([isOverview, width, stages.map(stage => stage.width)], [true, 20, [20]]);
    deepEqual(
      [...new Set(cards.map(({ lane, width, height }) => `${lane} ${width} × ${height}`))],
      ['steps 20 × 112', 'touchpoints 20 × 22'],
    );
    for (const card of cards) equal(card.x, steps.find(({ key }) => key === card.step)?.x);
    // Back where it can be read, every card is as it was.
    for (const [index, card] of arranged({}).cards.entries()) deepEqual(card, layoutMap(sample).cards[index]);
  });

  it('is the map itself where nothing is set', () => {
    const whole = arranged({});
    const { lanes, tones: _, isOverview, ...rest } = whole;
    equal(isOverview, false);
    const laidOut = layoutMap(sample);
    deepEqual({ ...rest, lanes: lanes.map(({ key: _key, ...lane }) => lane) }, laidOut);
    for (const [index, each] of whole.cards.entries()) equal(each, laidOut.cards[index]);
  });

  it('closes the gap of a lane that is hidden, and takes its curves along', () => {
    const without = arranged({ hidden: ['sentiment'] });
    deepEqual(
      without.lanes.map(({ id, y }) => [id, y]),
      [
        ['steps', 88],
        ['touchpoints', 184],
      ],
    );
    deepEqual(
      without.cards.map(({ key, y }) => [key, y]),
      [
        ['s', 100],
        ['mail', 196],
        ['both', 244],
        ['none', 292],
      ],
    );
    deepEqual([without.curves, without.scale.ticks, without.height], [[], [], 344]);
  });

  it('moves what was measured with its lane, interval and all, and leaves it out where nobody wants it', () => {
    const heights = (change: Partial<Arrangement>) =>
      arranged(change).measured.flatMap(({ points }) => points.map(({ top, y, bottom }) => [top, y, bottom]));
    deepEqual(heights({}), [[232, 244, 259]]);
    deepEqual(heights({ hidden: ['steps'] }), [[136, 148, 163]]);
    deepEqual(heights({ hidden: ['sentiment'] }), []);
    deepEqual(heights({ measured: false }), []);
  });

  it('gives each group of touchpoints a lane of its own, those that say nothing the last', () => {
    deepEqual(bands({ groupBy: 'channel' }).slice(2), [
      ['email', 352, 112],
      ['phone', 464, 64],
      ['not stated', 528, 64],
    ]);
  });

  it('shows a touchpoint of two groups in both, under keys of their own', () => {
    deepEqual(
      arranged({ groupBy: 'channel' }).cards.map(({ key, y }) => [key, y]),
      [
        ['s', 100],
        ['mail', 364],
        ['both', 412],
        ['both/phone', 476],
        ['none', 540],
      ],
    );
  });

  it('shows the curves of one persona in the look that they had among all', () => {
    const one = arranged({ persona: 'ann' });
    deepEqual(
      one.curves.map(({ id }) => id),
      ['ann'],
    );
    deepEqual(one.tones, { all: 0, ann: 1 });
    equal(arranged({ persona: 'gone' }).curves.length, 2);
  });

  it('knows whose a card is', () => {
    const own = card('a', place, { personas: ['ann'] });
    deepEqual(
      [isOf(null, own), isOf('ann', own), isOf('bo', own), isOf('bo', card('b', place))],
      [true, true, false, true],
    );
  });
});
