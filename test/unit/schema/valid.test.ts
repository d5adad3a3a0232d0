import { deepEqual } from 'node:assert/strict';
import type {
  Journey,
  Metric,
  Persona,
  Plan,
  Survey,
  Touchpoint,
} from '../../../server/src/service/schema/generated/types';
import { FILE_KINDS } from '../../../tools/generate/schemas';
import { type Fields, mistakes, mistakesIn, type Place, SMALLEST } from './documents';

const persona: Persona = {
  id: 'commuter',
  name: { en: 'The commuter', da: 'Pendleren' },
  type: 'current',
  goals: ['Arrive on time'],
  quotes: [{ text: 'I hate waiting.', source: 'Interview', date: '2026-03-02' }],
  pain_points: ['Rain', { id: 'theft', text: 'Theft', evidence: [{ type: 'interview', n: 8 }] }],
  channels: ['store', 'our-own-channel'],
  likely_to_buy: 4,
  interview_groups: ['best', 'negative', 'recent'],
  demographics: { age: 34, children: ['Ida'] },
  share: 12.5,
};

const touchpoint: Touchpoint = {
  id: 'kiosk',
  extends: 'point-of-sale',
  phases: ['before', 'during'],
  personalisation: { by_name: true, data_fields: ['size'], none_because: 'Nobody signs in' },
  incentives: { referrer: '10 %', referred: { en: '5 %' } },
  facts: { price: 29, open: '9-17', online: true, name: { en: 'Kiosk', 'da-DK': 'Kiosk' } },
  checklist: {
    secure: 'done',
    own: { status: 'open', text: 'Is it clean?', on: '2026-11-21', by: 'Ida', expires: '26w' },
    proven: { status: 'done', evidence: 'See the report' },
    tested: { status: 'done', evidence: { type: 'observation' } },
    asked: { evidence: [{ type: 'survey', n: 40 }, { type: 'call' }] },
  },
};

const survey: Survey = {
  id: 'nps',
  type: 'nps',
  scale: { min: 0, max: 10, polarity: 'high_is_good', labels: { 0: 'Not at all', 10: 'Very likely' } },
  trigger: { event: 'delivered', delay: '3d', channel: 'in_app' },
  close_the_loop: { staff: ['Service'], customer: true, within: '2d' },
  active: { from: '2026-01-01', to: '2026-12-31' },
};

const metric: Metric = {
  id: 'nps',
  type: 'nps',
  values: [{ date: '2026-10-31', value: -12.5, n: 40 }],
  inputs: { start: 200, end: 190, new: 20, something: 1 },
  source: {
    file: 'data/nps.csv',
    preset: 'qualtrics',
    delimiter: '\t',
    columns: { score: 'Q1', date: 'EndDate' },
    filter: { Country: ['DE', 'DK'], Finished: true },
  },
};

const plan: Plan = {
  id: 'plan',
  length: 30,
  workdays: 'mon-fri',
  holidays: ['2026-12-25'],
  steps: [
    {
      id: 'inventory',
      days: [1, 7],
      activities: ['List', { en: 'Check' }, { text: { en: 'Ask' }, done: true, by: 'Ida', on: '2026-11-21' }],
      addresses: ['checkout', 'missing-owner'],
      evidence: 'The list',
    },
  ],
  measurements: [{ metric: 'nps', before: 10, after: 22.5 }],
};

const journey: Journey = {
  id: 'purchase',
  title: { en: 'Buying', de: 'Kaufen' },
  personas: ['commuter', persona],
  metrics: ['ces', metric],
  stages: [
    {
      id: 'choose',
      title: 'Choosing',
      phase: 'before',
      steps: [
        {
          id: 'compare',
          title: 'Compare',
          sentiment: { commuter: -2, regular: 1 },
          sentiment_target: 2,
          touchpoints: [
            'website',
            { use: 'checkout', title: 'Till' },
            touchpoint,
            { id: 'cart', title: 'Cart' },
          ],
          next: [{ to: 'buy', when: 'It is in stock' }, { to: 'wait' }],
        },
      ],
    },
  ],
  opportunities: [{ id: 'faster', title: 'Faster', solutions: [{ id: 'cache', title: 'Cache', effort: 1 }] }],
  related: [{ journey: 'support', relation: 'next' }],
  checklist: { omnichannel: 'not_applicable' },
  plan,
  guide: {
    id: 'guide',
    facts: { price: 29 },
    phrases: [{ id: 'hello', text: 'Hello', channels: ['phone'] }],
  },
  touchpoints: [touchpoint],
  surveys: [survey],
};

/** What is legal, one thing a line. */
const LEGAL: readonly (readonly [place: Place, fields: Fields])[] = [
  ['journey', { 'x-team': null, 'x-': { any: ['thing'] } }],
  ['step', { 'x-note': 1, touchpoints: [{ use: 'checkout', 'x-note': 1 }] }],
  ['step', { title: { en: 'Compare', 'x-note': 1 }, sentiment: { 'x-note': 'text', commuter: 1 } }],
  ['touchpoint', { checklist: { 'x-note': 1 }, facts: { 'x-note': [] } }],
  ['step', { touchpoints: [], pain_points: [], actions: [] }],
  ['step', { touchpoints: [{ id: 'kiosk', extends: 'checkout' }] }],
  ['step', { pain_points: [{ en: 'Slow', id: 'Lambat' }, { text: 'Slow' }] }],
  ['touchpoint', { title: undefined, extends: 'checkout' }],
  ['survey', { scale: { labels: ['Bad', { en: 'Good' }] } }],
  ['config', { lint: { rules: { 'long-wait': { severity: 'error', limit: '2d' }, 'phase-order': 'off' } } }],
  ['config', { lint: { overrides: [{ files: 'drafts/**', rules: {} }, { files: ['a', 'b'] }] } }],
  ['config', { channels: [{ id: 'market', title: 'Market stall', channel_type: 'offline' }] }],
];

describe('schema: what the language allows has no mistakes', () => {
  for (const kind of FILE_KINDS) {
    it(`the smallest ${kind} file`, () => deepEqual(mistakes(kind, SMALLEST[kind]), []));
  }

  it('a journey with everything in it', () => deepEqual(mistakes('journey', journey), []));

  it('libraries', () => {
    deepEqual(mistakes('touchpoints', { language: 'de', touchpoints: [touchpoint] }), []);
    deepEqual(mistakes('personas', { personas: [persona] }), []);
    deepEqual(mistakes('surveys', { surveys: [survey] }), []);
    deepEqual(mistakes('metrics', { metrics: [metric] }), []);
    deepEqual(mistakes('plan', plan), []);
  });

  for (const [place, fields] of LEGAL) {
    it(`${place} ${JSON.stringify(fields)}`, () => deepEqual(mistakesIn(place, fields), []));
  }
});
