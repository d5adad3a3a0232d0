import { deepEqual, equal } from 'node:assert/strict';
import type { MapCard, MapView, MeasuredPoint } from '../../../client/src/preview/messages';
import { type Arrangement, arrange, isOf } from '../../../client/webview/map/arrange';
import { card, lines, map } from './sample-view';

const place = lines(1, 2);
const touchpoint = (key: string, y: number, channel?: readonly string[]): MapCard =>
  card(key, place, { lane: 'touchpoints', step: 's', y, height: 40, facets: channel ? { channel } : {} });

/** A measured score with its interval. */
const score: MeasuredPoint = {
  key: 'm',
  step: 's',
  stepTitle: 'S',
  x: 140,
  y: 220,
  top: 210,
  bottom: 235,
  standing: 'shown',
  title: '80%',
  source: place,
};

/** Steps, sentiment and touchpoints, each below the other. */
const sample: MapView = {
  ...map,
  height: 500,
  lanes: [
    { id: 'steps', title: 'Steps', y: 90, height: 100 },
    { id: 'sentiment', title: 'Sentiment', y: 190, height: 100 },
    { id: 'touchpoints', title: 'Touchpoints', y: 290, height: 210 },
  ],
  cards: [
    card('s', place, { y: 102 }),
    touchpoint('mail', 302, ['email']),
    touchpoint('both', 350, ['phone', 'email']),
    touchpoint('none', 398),
  ],
  measured: [{ key: 'm', title: 'M', points: [score] }],
  curves: [...map.curves, { id: 'ann', title: 'Ann', kind: 'current', points: [] }],
};

const arranged = (change: Partial<Arrangement>) =>
  arrange(
    sample,
    { hidden: [], groupBy: null, persona: null, measured: true, ...change },
    value => value ?? 'not stated',
  );
const bands = (change: Partial<Arrangement>) =>
  arranged(change).lanes.map(({ title, y, height }) => [title, y, height]);

describe('webview: the arranged map', () => {
  it('is the map itself where nothing is set', () => {
    const whole = arranged({});
    deepEqual(
      whole.lanes.map(({ key: _, ...lane }) => lane),
      sample.lanes,
    );
    for (const [index, each] of whole.cards.entries()) equal(each, sample.cards[index]);
    equal(whole.height, 500);
  });

  it('closes the gap of a lane that is hidden, and takes its curves along', () => {
    const without = arranged({ hidden: ['sentiment'] });
    deepEqual(
      without.lanes.map(({ id, y }) => [id, y]),
      [
        ['steps', 90],
        ['touchpoints', 190],
      ],
    );
    deepEqual(
      without.cards.map(({ key, y }) => [key, y]),
      [
        ['s', 102],
        ['mail', 202],
        ['both', 250],
        ['none', 298],
      ],
    );
    deepEqual([without.curves, without.scale.ticks, without.height], [[], [], 400]);
  });

  it('moves what was measured with its lane, interval and all, and leaves it out where nobody wants it', () => {
    const heights = (change: Partial<Arrangement>) =>
      arranged(change).measured.flatMap(({ points }) => points.map(({ top, y, bottom }) => [top, y, bottom]));
    deepEqual(heights({}), [[210, 220, 235]]);
    deepEqual(heights({ hidden: ['steps'] }), [[110, 120, 135]]);
    deepEqual(heights({ hidden: ['sentiment'] }), []);
    deepEqual(heights({ measured: false }), []);
  });

  it('gives each group of touchpoints a lane of its own, those that say nothing the last', () => {
    deepEqual(bands({ groupBy: 'channel' }).slice(2), [
      ['email', 290, 112],
      ['phone', 402, 64],
      ['not stated', 466, 64],
    ]);
  });

  it('shows a touchpoint of two groups in both, under keys of their own', () => {
    deepEqual(
      arranged({ groupBy: 'channel' }).cards.map(({ key, y }) => [key, y]),
      [
        ['s', 102],
        ['mail', 302],
        ['both', 350],
        ['both/phone', 414],
        ['none', 478],
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
