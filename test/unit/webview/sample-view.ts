import type { MapCard, MapView, PreviewView, SourceRange } from '../../../client/src/preview/messages';

export const uri = 'file:///shop.journey.yaml';

/** A place of whole lines, the last one exclusive. */
export function lines(from: number, to: number, of = uri): SourceRange {
  return { uri: of, range: { start: { line: from, character: 0 }, end: { line: to, character: 0 } } };
}

/** A card at a place; all else is as plain as can be. */
export function card(key: string, source: SourceRange, more: Partial<MapCard> = {}): MapCard {
  return {
    key,
    lane: 'steps',
    step: key,
    lines: [key],
    title: key,
    source,
    findings: [],
    x: 0,
    y: 0,
    width: 176,
    height: 72,
    ...more,
  };
}

/** A map of one stage with one step, its touchpoint, and one point of a curve. */
export const map: MapView = {
  width: 200,
  height: 400,
  phases: [{ id: 'before', title: 'Before', x: 0, y: 0, width: 200, height: 28 }],
  stages: [
    {
      key: 'find',
      title: 'Find',
      lines: ['Find'],
      source: lines(5, 20),
      findings: [],
      x: 0,
      y: 36,
      width: 200,
      height: 48,
    },
  ],
  lanes: [{ id: 'steps', title: 'Steps', y: 90, height: 96 }],
  cards: [
    card('find/search', lines(8, 20)),
    card('find/search/ad', lines(12, 14), { lane: 'touchpoints', y: 200, touchpoint: 'ad' }),
  ],
  curves: [
    {
      id: 'all',
      title: 'All',
      kind: 'current',
      points: [{ step: 'find/search', stepTitle: 'Search', x: 88, y: 150, value: 1, source: lines(10, 11) }],
    },
  ],
  measured: [],
  scale: { ticks: [{ value: 0, y: 160, label: 'neutral' }] },
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
        source: lines(12, 14),
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
        source: lines(30, 31),
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
