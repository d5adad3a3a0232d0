import type {
  LooseCard,
  MapContent,
  PreviewView,
  ShownSource,
  SourcePath,
} from '../../../client/src/preview/messages';

export const uri = 'file:///shop.journey.yaml';

/** Something that is written at this path. */
export function written(path: string, of = uri): SourcePath {
  return { uri: of, path };
}

/** A card; all else is as plain as can be. */
export function card(key: string, source: ShownSource, more: Partial<LooseCard> = {}): LooseCard {
  return {
    key,
    lane: 'steps',
    step: key,
    lines: [key],
    title: key,
    source,
    findings: [],
    height: 72,
    ...more,
  };
}

/** A map of one stage with one step, its touchpoint, and one point of a curve. */
export const map: MapContent = {
  phases: [{ id: 'before', title: 'Before' }],
  stages: [
    {
      key: 'find',
      title: 'Find',
      lines: ['Find'],
      source: { path: '/stages/find' },
      findings: [],
      phase: 'before',
      steps: ['find/search'],
      height: 48,
    },
  ],
  lanes: [
    { id: 'steps', title: 'Steps' },
    { id: 'sentiment', title: 'Sentiment' },
    { id: 'touchpoints', title: 'Touchpoints' },
  ],
  cards: [
    card('find/search', { path: '/stages/find/steps/search' }),
    card(
      'find/search/ad',
      { path: '/stages/find/steps/search/touchpoints/ad' },
      {
        lane: 'touchpoints',
        step: 'find/search',
        touchpoint: 'ad',
      },
    ),
  ],
  curves: [
    {
      id: 'all',
      title: 'All',
      kind: 'current',
      points: [
        {
          step: 'find/search',
          stepTitle: 'Search',
          value: 1,
          source: { path: '/stages/find/steps/search/sentiment' },
        },
      ],
    },
  ],
  measured: [],
  ticks: [{ value: 0, label: 'neutral' }],
};

/** A view that has a little of everything. */
export const view: PreviewView = {
  uri,
  version: 1,
  language: 'en',
  stale: false,
  title: 'Shop',
  personas: ['Anna'],
  contentLanguage: 'en',
  languages: ['en'],
  findings: { error: 0, warning: 1, information: 0 },
  map,
  checklist: {
    done: 1,
    total: 2,
    groups: [
      {
        id: 'ad',
        title: 'Search ad',
        stages: ['Find'],
        source: written('/stages/find/steps/search/touchpoints/ad'),
        done: 1,
        total: 2,
        items: [
          {
            id: 'relevant',
            text: 'The ad leads to what it shows',
            why: 'A click is interest',
            status: 'open',
          },
          { id: 'prices', text: 'Prices are right', status: 'done', on: '2026-05-04', by: 'Anna' },
          { id: 'banner', text: 'The banner can be closed', status: 'not_applicable' },
        ],
        samples: [
          {
            id: 'nps',
            title: 'Would recommend',
            sizes: [{ margin: 10, answers: 269 }],
            text: 'answers needed: 269 for ±10 points',
          },
        ],
      },
      {
        id: 'chat',
        title: 'Chät',
        stages: [],
        source: written('/touchpoints/chat'),
        done: 0,
        total: 0,
        items: [],
        samples: [],
      },
    ],
  },
  plan: {
    proposed: true,
    title: 'Better',
    start: '2026-05-04',
    end: '2026-05-17',
    length: 14,
    today: '2026-05-05',
    days: ['2026-05-04', '2026-05-05'],
    measurements: [],
    steps: [
      {
        id: 'inventory',
        title: 'Take stock',
        first: 1,
        last: 2,
        startDate: '2026-05-04',
        endDate: '2026-05-05',
        status: 'todo',
        overdue: false,
        activities: [{ text: 'List them', done: false }],
        dependsOn: [],
        addresses: [{ id: 'ad', title: 'Search ad' }],
      },
    ],
  },
};
