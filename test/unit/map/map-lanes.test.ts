import { deepEqual } from 'node:assert/strict';
import { mapContent } from '../../../server/src/service/map/content';
import { layoutMap } from '../../../server/src/service/map/shapes/layout';
import type { MapCard, MapView } from '../../../server/src/service/map/types';
import { metricsAt } from '../../../server/src/service/model/step-metrics';
import { opportunitiesIn } from '../../../server/src/service/opportunities/opportunities';
import { scoreOf } from '../../../server/src/service/scores/score';
import { yaml } from '../support/cursor';
import { TODAY } from '../support/service';
import { journeyIn, workspaceOf } from '../support/workspace';
import { mapOf } from './map-drawing';

const URI = 'file:///a.journey.yaml';

const shop = yaml`
  id: shop
  title: Shop
  stages:
    - id: buy
      title: Buying
      phase: during
      steps:
        - id: look
          title: Looking
          actions: [Reads, Compares]
          thoughts: [Why so dear?]
          touchpoints: [web-shop]
          metrics: [nps]
          evidence: [{ type: interview, n: 4 }, { type: ticket, n: 20 }]
        - id: pay
          title: Paying
          sentiment: { ann: -1 }
          needs: ['', To pay at once]
          unmet_expectations: [No account]
          physical_evidence: [Receipt]
          frontstage: [Cashier smiles]
          backstage: [Books the payment]
          support: [Bank]
          evidence: [{ type: assumption }]
  opportunities:
    - { id: faster, title: Pay faster, from: [pay], customer_value: 5, business_value: 4, effort: 2 }
    - { id: guide, title: Guide people, from: [buy] }
    - { id: search, title: Better search, from: [web-shop, nowhere] }
  metrics:
    - { id: nps, type: nps, title: Would recommend, values: [{ date: 2026-10-31, value: 30, n: 100 }] }
    - { id: errors, type: custom, title: Failed payments, step: pay, value: 3, unit: '%' }
`;

function wholeMap(text: string): MapView {
  const workspace = workspaceOf({ [URI]: text });
  const journey = journeyIn(workspace, URI);
  const content = mapContent(journey, {
    language: 'en',
    contentLanguage: 'en',
    personas: [],
    findings: [],
    checks: new Map(),
    scoresAt: step => metricsAt(step, workspace).map(metric => scoreOf(metric, workspace, TODAY)),
    measured: [],
    weak: new Set(),
    opportunities: opportunitiesIn(journey),
  });
  return layoutMap(content);
}

const told = ({ key, lines, score, note = [] }: MapCard) => [
  key,
  [...lines, ...(score ? [score.value] : []), ...note].join(' / '),
];

describe('The lanes of a map', () => {
  const map = wholeMap(shop);
  const cardsIn = (lane: MapCard['lane']) => map.cards.filter(card => card.lane === lane).map(told);

  it('stand in the order in which a journey is read, and only where they hold something', () => {
    deepEqual(
      map.lanes.map(({ id }) => id),
      [
        'steps',
        'actions',
        'thoughts',
        'sentiment',
        'touchpoints',
        'needs',
        'unmetExpectations',
        'opportunities',
        'metrics',
        'physicalEvidence',
        'frontstage',
        'backstage',
        'support',
        'evidence',
      ],
    );
  });

  it('show each text of a step on a card, and none for a text that is empty', () => {
    deepEqual(cardsIn('actions'), [
      ['action/look/#1', 'Reads'],
      ['action/look/#2', 'Compares'],
    ]);
    deepEqual(cardsIn('needs'), [['need/pay/#2', 'To pay at once']]);
    deepEqual(cardsIn('support'), [['support/pay/#1', 'Bank']]);
  });

  it('put an opportunity under the steps that it names, and under the first of a stage or touchpoint', () => {
    deepEqual(cardsIn('opportunities'), [
      ['opportunity/look/guide', 'Guide people'],
      ['opportunity/look/search', 'Better search'],
      ['opportunity/pay/faster', 'Pay faster / Quick win · priority 2.3'],
    ]);
  });

  it('put a metric under the step that it tells of, with its interval, its date and the number of answers', () => {
    deepEqual(cardsIn('metrics'), [
      ['metric/look/nps', 'Would recommend / +30 / estimated 14.1 to 44.2 / n\u00A0=\u00A0100 · 31 Oct 2026'],
      ['metric/pay/errors', 'Failed payments / 3%'],
    ]);
  });

  it('tell of each step how well it is supported', () => {
    deepEqual(cardsIn('evidence'), [
      ['evidence/look', 'Well supported / interviews, tickets · n = 24'],
      ['evidence/pay', 'Assumed / assumption'],
    ]);
    deepEqual(
      map.cards.flatMap(({ strength }) => strength ?? []),
      [3, 1],
    );
  });

  it('say of a step in which only some feel something whose it is', () => {
    deepEqual(
      map.cards.filter(({ lane }) => lane === 'steps').map(({ personas }) => personas),
      [undefined, ['ann']],
    );
  });

  it('begin below the highest heading: a long title of a stage is wrapped, never cut', () => {
    const title = 'Finding out what there is to know about insurance';
    const long = mapOf(
      `id: a\nstages: [{ id: s, title: ${title}, goal: Know, steps: [{ id: x, title: X }] }]`,
    );
    deepEqual(
      long.stages.map(({ lines, height }) => [lines, height]),
      [[['Finding out what', 'there is to know', 'about insurance'], 6 + 3 * 20 + 16 + 6]],
    );
    deepEqual(long.lanes[0]?.y, 28 + 4 + 88 + 8);
  });
});
