import { deepEqual } from 'node:assert/strict';
import { metricsView } from '../../../server/src/service/scoreboard/scoreboard';
import type { MetricItem } from '../../../server/src/service/scoreboard/types';
import { scoreOf } from '../../../server/src/service/scores/score';
import { yaml } from '../support/cursor';
import { TODAY } from '../support/service';
import { journeyIn, workspaceOf } from '../support/workspace';

const URI = 'file:///a.journey.yaml';
const journey = (metrics: string) => yaml`
  id: a
  title: A
  stages: [{ id: s, title: Stage, steps: [{ id: x, title: Step, touchpoints: [checkout] }] }]
  metrics: [${metrics}]
`;

function items(metrics: string, others: Readonly<Record<string, string>> = {}): readonly MetricItem[] {
  const workspace = workspaceOf({ [URI]: journey(metrics), ...others });
  return metricsView(journeyIn(workspace, URI), workspace, {
    language: 'en',
    contentLanguage: 'en',
    scoreOf: metric => scoreOf(metric, workspace, TODAY),
    sincePlan: () => [],
  }).items;
}

const nps = (more: string) => `{ id: nps, type: nps, title: NPS, ${more} }`;

describe('The metrics of a journey', () => {
  it('come with every period, its interval, and what has changed', () => {
    const [item] = items(
      nps(
        'target: 50, values: [{ date: 2026-09-30, value: 10, n: 900 }, { date: 2026-10-31, value: 30, n: 1000 }]',
      ),
    );
    deepEqual(
      item?.points.map(({ period, value, low, high, state }) => [period, value, low, high, state]),
      [
        ['2026-09-30', 10, 4.6, 15.4, 'shown'],
        ['2026-10-31', 30, 25.1, 34.7, 'shown'],
      ],
    );
    deepEqual([item?.trend, item?.target, item?.reached], ['better', 50, false]);
  });

  it('call a change that may be chance no trend', () => {
    const [item] = items(
      nps('values: [{ date: 2026-09-30, value: 28, n: 50 }, { date: 2026-10-31, value: 30, n: 50 }]'),
    );
    deepEqual(item?.trend, undefined);
  });

  it('say no data, hidden and indicative, and give no number where too few have answered', () => {
    const states = items(
      [
        nps('values: []'),
        '{ id: b, type: nps, values: [{ date: 2026-10-31, value: 30, n: 9 }] }',
        '{ id: c, type: nps, values: [{ date: 2026-10-31, value: 30, n: 29 }] }',
      ].join(', '),
    ).map(({ state, parts, points }) => [
      state,
      [parts?.value, parts?.interval, parts?.size, parts?.caution],
      points.map(({ value }) => value),
    ]);
    deepEqual(states, [
      ['none', [undefined, undefined, undefined, 'no data'], []],
      ['hidden', [undefined, undefined, 'n = 9', 'too few answers to show'], [undefined]],
      ['indicative', ['+30', 'estimated 0.2 to 54.2', 'n = 29', 'indicative'], [30]],
    ]);
  });

  it('tell figures of few cases, but not as sure ones', () => {
    const states = items(
      '{ id: a, type: ttr, values: [{ date: 2026-10-31, value: 3, n: 30 }, { date: 2026-11-01, value: 9, n: 1 }] }, { id: b, type: ticket_volume, values: [{ date: 2026-11-01, value: 4, n: 4 }] }',
    ).map(({ points }) => points.map(({ value, state }) => [value, state]));
    deepEqual(states, [
      [
        [3, 'shown'],
        [9, 'indicative'],
      ],
      [[4, 'shown']],
    ]);
  });

  it('say which steps they tell of', () => {
    deepEqual(
      items(
        '{ id: b, type: custom, touchpoint: checkout, value: 1 }, { id: c, type: custom, step: x, value: 1 }',
      ).map(({ places }) => places),
      [['Step'], ['Step']],
    );
  });

  it('are the journey’s own and those of libraries, never what another journey says of itself', () => {
    const metric = (id: string) => `[{ id: ${id}, type: custom, touchpoint: checkout, value: 1 }]`;
    const others = {
      'file:///m.metrics.yaml': `metrics: ${metric('shared')}\n`,
      'file:///b.journey.yaml': `id: b\ntitle: B\nstages: []\nmetrics: ${metric('foreign')}\n`,
    };
    deepEqual(
      items('{ id: own, type: custom, value: 1 }', others)
        .map(({ key }) => key)
        .sort(),
      ['own', 'shared'],
    );
  });
});
