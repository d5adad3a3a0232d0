import { deepEqual, equal } from 'node:assert/strict';
import type { Hover, MarkupContent } from 'vscode-languageserver-types';
import type { JourneyModel } from '../../../server/src/service/model/journey';
import type { Workspace } from '../../../server/src/service/model/workspace';
import { planOf } from '../../../server/src/service/plan/plan';
import { yaml } from '../support/cursor';
import { open, TODAY } from '../support/service';
import { journeyIn, workspaceWith } from '../support/workspace';

const URI = 'file:///workspace/a.journey.yaml';

/** A journey with a plan that began in October. */
const journey = (metric: string, told = '') => yaml`
  id: a
  title: A
  stages: [{ id: s, title: S, phase: during, steps: [{ id: x, title: X, touchpoints: [website] }] }]
  metrics: [${metric}]
  plan:
    id: p
    start: 2026-10-01
    steps: [{ id: one, title: One, days: [1, 14] }]
    measurements: [{ metric: m${told} }]
`;

const FILE = '{ id: m, type: csat, title: Liking, source: { file: m.csv } }';

/** So many good and bad answers a day. */
function answers(days: Readonly<Record<string, readonly [number, number]>>): string {
  const rows = Object.entries(days).flatMap(([day, [good, bad]]) => [
    ...Array.from({ length: good }, () => `${day},5`),
    ...Array.from({ length: bad }, () => `${day},1`),
  ]);
  return `date,score\n${rows.join('\n')}\n`;
}

function measured(text: string, data = '') {
  const workspace: Workspace = workspaceWith({ [URI]: text }, { 'm.csv': data });
  const model: JourneyModel = journeyIn(workspace, URI);
  return planOf(model, workspace, { today: TODAY, language: 'en' }).measurements.map(
    ({ title, lines, trend }) => ({ title, lines, trend }),
  );
}

describe('Whether a plan works', () => {
  it('is told by all answers before its start and since, and whether the change is more than chance', () => {
    const data = answers({ '2026-08-01': [10, 10], '2026-09-30': [10, 20], '2026-10-01': [40, 10] });
    deepEqual(measured(journey(FILE), data), [
      {
        title: 'Liking',
        lines: [
          'before 1 Oct 2026: 40% (27.6 to 53.8), n = 50',
          'since 1 Oct 2026: 80% (67 to 88.8), n = 50',
          'change: +40 points: more than chance',
        ],
        trend: 'better',
      },
    ]);
  });

  it('is open where the change may be chance, or too few have answered since', () => {
    const close = answers({ '2026-09-30': [30, 20], '2026-10-02': [32, 18] });
    const [chance] = measured(journey(FILE), close);
    deepEqual([chance?.lines.at(-1), chance?.trend], ['change: +4 points: may be chance', undefined]);
    const [few] = measured(journey(FILE), answers({ '2026-09-30': [30, 20], '2026-10-02': [9, 0] }));
    deepEqual(few?.lines.slice(1), ['since 1 Oct 2026: too few answers, or none']);
  });

  it('is told by typed values too, beside what the plan says itself', () => {
    const metric =
      '{ id: m, type: nps, values: [{ date: 2026-09-01, value: 10, n: 400 }, { date: 2026-11-01, value: 40, n: 400 }] }';
    const [found] = measured(journey(metric, ', before: 10, after: 41'));
    deepEqual(
      [found?.lines.at(-2), found?.lines.at(-1), found?.trend],
      ['change: +30: more than chance', 'told in the plan: 10 → 41', 'better'],
    );
  });

  it('says nothing as long as the file is not read', () => {
    const workspace = workspaceWith({ [URI]: journey(FILE) }, {});
    const plan = planOf(journeyIn(workspace, URI), workspace, { today: TODAY, language: 'en' });
    deepEqual(
      plan.measurements.map(({ lines }) => lines),
      [[]],
    );
  });

  it('is told where a plan names the metric', () => {
    const metric = '{ id: m, type: csat, values: [{ date: 2026-09-01, value: 50, n: 50 }] }';
    const opened = open(journey(metric).replace('metric: m }', 'metric: m<|> }'));
    const found = opened.service.hover(opened.uri, opened.position) as Hover;
    const lines = (found.contents as MarkupContent).value.split('\n').slice(-2);
    deepEqual(lines, [
      '- before 1 Oct 2026: 50% (estimated 36.6 to 63.4), n = 50',
      '- since 1 Oct 2026: too few answers, or none',
    ]);
  });

  it('stands among the journey’s metrics', () => {
    const metric = '{ id: m, type: csat, values: [{ date: 2026-09-01, value: 50, n: 50 }] }';
    const opened = open(`${journey(metric)}<|>`);
    const view = opened.service.preview(opened.uri, { part: 'metrics' });
    equal(view?.metrics?.items[0]?.facts.at(-1), 'since 1 Oct 2026: too few answers, or none');
  });
});
