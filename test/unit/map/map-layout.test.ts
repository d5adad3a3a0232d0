import { deepEqual, equal } from 'node:assert/strict';
import type { Box, MapView } from '../../../server/src/service/map/types';
import { yaml } from '../support/cursor';
import { draw, mapOf } from './map-drawing';

const bicycle = yaml`
  id: bicycle
  title: Buying a bicycle
  stages:
    - id: look
      title: Looking around
      phase: before
      goal: Knows what to buy
      steps:
        - id: search
          title: Searching for a bicycle that is fit for two small children
          sentiment: 1
          touchpoints: [website, review-site]
        - id: ask
          title: Asking
          sentiment: -1
          pain_points:
            - Nobody answers
            - { id: slow, text: The answer comes too late to be of any use }
    - id: compare
      title: Comparing
      phase: before
      steps: []
    - id: buy
      title: Buying
      phase: during
      steps:
        - id: pay
          title: Paying
          touchpoints:
            - checkout
`;

describe('The layout of a map', () => {
  it('gives every stage, step, touchpoint and pain point its place', () => {
    deepEqual(draw(mapOf(bicycle)), [
      'map 772×588',
      '0,0 568×28 phase Before the purchase',
      '596,0 176×28 phase During the purchase',
      '0,32 364×48 stage/look Looking around',
      '392,32 176×48 stage/compare Comparing',
      '596,32 176×48 stage/buy Buying',
      'lane steps 88…184 Steps',
      '  0,100 176×72 step/search Searching for a bicycle / that is fit for two / small children',
      '  188,100 176×64 step/ask Asking',
      '  596,100 176×64 step/pay Paying',
      'lane sentiment 184…352 Sentiment',
      '  current all (All customers): step/search 1 at 88,238; step/ask -1 at 276,298',
      'lane touchpoints 352…472 Touchpoints',
      '  0,364 176×44 touchpoint/search/website Company website',
      '  0,416 176×44 touchpoint/search/review-site Third-party review / site',
      '  596,364 176×44 touchpoint/pay/checkout Checkout',
      'lane painPoints 472…588 Pain points',
      '  188,484 176×34 pain-point/ask/#1 Nobody answers',
      '  188,526 176×50 pain-point/ask/slow The answer comes too / late to be of any use',
    ]);
  });

  it('speaks the display language, and names touchpoints in the journey’s own', () => {
    const german = mapOf(bicycle, { language: 'de', contentLanguage: 'de' });
    deepEqual(
      [...german.phases, ...german.lanes].map(({ title }) => title),
      ['Vor dem Kauf', 'Beim Kauf', 'Schritte', 'Stimmung', 'Touchpoints', 'Schmerzpunkte'],
    );
    const danish = mapOf(bicycle, { language: 'da' });
    deepEqual(
      [...danish.phases, ...danish.lanes].map(({ title }) => title),
      ['Før købet', 'Under købet', 'Trin', 'Stemning', 'Berøringspunkter', 'Smertepunkter'],
    );
    const checkout = ({ cards }: MapView) => cards.find(({ touchpoint }) => touchpoint === 'checkout')?.title;
    deepEqual([checkout(german), checkout(danish)], ['Bezahlvorgang', 'Checkout']);
  });

  it('shows texts of several languages in the one asked for, and plain ones as they are', () => {
    const text = yaml`
      id: a
      stages:
        - { id: one, title: { en: First, da: Først }, goal: Ziel, phase: after, steps: [] }
    `;
    deepEqual(
      mapOf(text, { contentLanguage: 'da' }).stages.map(({ title, goal }) => [title, goal]),
      [['Først', 'Ziel']],
    );
    deepEqual(
      mapOf(text, { contentLanguage: 'de' }).stages.map(({ title }) => title),
      ['First'],
    );
  });

  it('makes a second band of a phase that returns, and none of a stage without a phase', () => {
    const stages = ['after', 'before', 'before', undefined, 'before', 'sometime']
      .map((phase, index) => `  - { id: s${index}, ${phase ? `phase: ${phase}, ` : ''}title: S, steps: [] }`)
      .join('\n');
    deepEqual(
      mapOf(`id: a\nstages:\n${stages}\n`).phases.map(({ id, x, width }) => `${id} ${x}…${x + width}`),
      ['after 0…176', 'before 204…584', 'before 816…992'],
    );
  });

  it('leaves out lanes that hold nothing', () => {
    deepEqual(
      draw(mapOf('id: a\nstages:\n  - { id: one, title: One, phase: during, steps: [{ id: x, title: X }] }')),
      [
        'map 176×176',
        '0,0 176×28 phase During the purchase',
        '0,32 176×48 stage/one One',
        'lane steps 88…176 Steps',
        '  0,100 176×64 step/x X',
      ],
    );
    deepEqual(draw(mapOf('id: a\nstages: []')), ['map 0×88']);
    deepEqual(mapOf('id: a').scale, { ticks: [] });
  });

  it('makes room for the facts below the text only where there are some', () => {
    const heights = (fields: string) =>
      mapOf(
        `id: a\nstages: [{ id: s, steps: [{ id: x, title: A rather long title of a step that needs three lines of its card, ${fields} }] }]`,
      ).cards.map(({ height }) => height);
    deepEqual(heights('initiator: customer'), [9 + 3 * 18 + 9]);
    deepEqual(heights('importance: 3'), [9 + 3 * 18 + 18 + 9]);
    deepEqual(heights('wait: 2d'), heights('importance: 3'));
    deepEqual(heights('moment_of_truth: true'), heights('initiator: customer'));
    const touchpoints =
      '[nowhere, { id: kiosk, title: Kiosk, status: planned }, { id: k, title: Kiosk with a rather long name, status: works }]';
    deepEqual(heights(`touchpoints: ${touchpoints}`).slice(1), [44, 44, 6 + 2 * 16 + 16 + 6]);
  });

  it('tells of a card what the page needs to know', () => {
    const text = yaml`
      id: a
      stages:
        - id: s
          title: S
          phase: after
          steps:
            - id: call
              title: Calling
              importance: 5
              moment_of_truth: true
              wait: 20m
              touchpoints:
                - use: call-centre
                  status: needs_improvement
    `;
    const [step, touchpoint] = mapOf(text, {
      checks: new Map([['call-centre', { open: 2, total: 3 }]]),
    }).cards;
    const { key, title, importance, momentOfTruth, wait } = step ?? {};
    deepEqual(
      { key, title, importance, momentOfTruth, wait },
      {
        key: 'step/call',
        title: 'Calling',
        importance: 5,
        momentOfTruth: true,
        wait: '20m',
      },
    );
    deepEqual(
      { ...touchpoint, x: 0, y: 0, width: 0, height: 0 },
      {
        key: 'touchpoint/call/call-centre',
        lane: 'touchpoints',
        step: 'step/call',
        x: 0,
        y: 0,
        width: 0,
        height: 0,
        lines: ['Call centre'],
        title: 'Call centre',
        source: { path: '/stages/s/steps/call/touchpoints/#1' },
        findings: [],
        channel: 'phone',
        touchpoint: 'call-centre',
        status: 'needs_improvement',
        facets: {
          phase: ['after'],
          channel: ['phone'],
          directness: ['direct'],
          channelType: ['offline'],
          ownership: ['owned'],
          status: ['needs_improvement'],
        },
        checks: { open: 2, total: 3 },
      },
    );
  });

  it('names everything by its id, and what has none or shares one by its place', () => {
    const text = yaml`
      id: a
      stages:
        - { id: one, steps: [{ id: pay }, { id: pay, touchpoints: [checkout, checkout, { title: Kiosk }] }] }
        - { title: Two, steps: [{ title: Nameless, pain_points: [{ id: p, text: a }, { id: p, text: b }, c] }] }
        - { id: one }
    `;
    const map = mapOf(text);
    deepEqual(
      map.stages.map(({ key }) => key),
      ['stage/one', 'stage/#2', 'stage/one~2'],
    );
    deepEqual(
      map.cards.map(({ key, step }) => (key === step ? key : `${key} of ${step}`)),
      [
        'step/pay',
        'step/pay~2',
        'step/#3',
        'touchpoint/pay~2/checkout of step/pay~2',
        'touchpoint/pay~2/checkout~2 of step/pay~2',
        'touchpoint/pay~2/#3 of step/pay~2',
        'pain-point/#3/p of step/#3',
        'pain-point/#3/p~2 of step/#3',
        'pain-point/#3/#3 of step/#3',
      ],
    );
  });

  it('calls what has no title by its id, and else untitled', () => {
    const map = mapOf('id: a\nstages:\n  - { id: one, steps: [{ id: pay }, {}] }\n  - {}\n');
    deepEqual(
      [...map.stages, ...map.cards].map(({ title }) => title),
      ['one', 'Untitled', 'pay', 'Untitled'],
    );
  });

  it('has no two cards that overlap, and none outside of the map', () => {
    const map = mapOf(bicycle);
    for (const [index, card] of map.cards.entries()) {
      equal(inside(card, map), true, card.key);
      equal(
        map.cards.slice(index + 1).some(other => overlap(card, other)),
        false,
        card.key,
      );
    }
  });
});

function inside({ x, y, width, height }: Box, map: MapView): boolean {
  return x >= 0 && y >= 0 && x + width <= map.width && y + height <= map.height;
}

function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}
