import { deepEqual, equal } from 'node:assert/strict';
import { journeySummary } from '../../../server/src/service/features/journey-summary';
import { weakScores } from '../../../server/src/service/scores/weak';
import { answersAt } from '../support/answers';
import { yaml } from '../support/cursor';
import { TODAY } from '../support/service';
import { documentIn, workspaceWith } from '../support/workspace';

const URI = 'file:///workspace/a.journey.yaml';

/** A journey that meets website, checkout and support-line, with these metrics. */
const journey = (metrics: string) => yaml`
  id: a
  title: A
  stages:
    - id: s
      title: S
      phase: during
      steps:
        - { id: look, title: Look, sentiment: 1, touchpoints: [website] }
        - { id: pay, title: Pay, sentiment: 1, touchpoints: [checkout, website] }
        - { id: ask, title: Ask, sentiment: 0, touchpoints: [support-line] }
  metrics: [${metrics}]
`;

/** So many good and bad answers at each touchpoint. */
const answers = (counts: Parameters<typeof answersAt>[1]) => answersAt('touchpoint', counts);

const SPLIT = '{ id: m, type: csat, source: { file: m.csv } }';
const typed = (id: string, more: string, value: number, n: number) =>
  `{ id: ${id}, type: csat, ${more}, values: [{ date: 2026-10-01, value: ${value}, n: ${n} }] }`;

function weakIn(metrics: string, data = '') {
  const workspace = workspaceWith({ [URI]: journey(metrics) }, { 'm.csv': data });
  return weakScores(documentIn(workspace, URI), workspace, TODAY).map(
    ({ step, touchpoint, here, standing, target, others }) =>
      [step.id, touchpoint, here.value, standing, target, others] as const,
  );
}

describe('Where a journey is weak by what was measured', () => {
  it('is a touchpoint under the target of its metric', () => {
    deepEqual(weakIn(typed('m', 'touchpoint: checkout, target: 80', 70, 50)), [
      ['pay', 'checkout', 70, 'shown', 80, undefined],
    ]);
  });

  it('is a touchpoint of a file that is worse than the others by more than chance', () => {
    deepEqual(weakIn(SPLIT, answers({ website: [40, 10], Checkout: [20, 30], 'Support line': [39, 11] })), [
      ['pay', 'checkout', 40, 'shown', undefined, 79],
    ]);
  });

  it('is a step of a file that is worse than the others', () => {
    const data = answers({ look: [40, 10], Pay: [20, 30], ask: [39, 11] }).replace('touchpoint', 'step');
    deepEqual(weakIn(SPLIT, data), [['pay', undefined, 40, 'shown', undefined, 79]]);
  });

  it('is none where the difference may be chance', () => {
    deepEqual(weakIn(SPLIT, answers({ website: [40, 10], checkout: [37, 13] })), []);
  });

  it('compares what several metrics say that ask alike', () => {
    const metrics = [typed('a', 'touchpoint: website', 90, 100), typed('b', 'touchpoint: checkout', 60, 100)];
    deepEqual(weakIn(metrics.join(', ')), [['pay', 'checkout', 60, 'shown', undefined, 90]]);
  });

  it('says nothing of fewer than 10 answers, and compares none of fewer than 30', () => {
    const metrics = (n: number) =>
      `${typed('a', 'touchpoint: website', 100, 100)}, ${typed('b', 'touchpoint: checkout, target: 50', 10, n)}`;
    deepEqual(weakIn(metrics(9)), []);
    deepEqual(weakIn(metrics(10)), [['pay', 'checkout', 10, 'indicative', 50, undefined]]);
    deepEqual(weakIn(metrics(30)), [['pay', 'checkout', 10, 'shown', 50, 100]]);
  });

  it('can be a step as a whole', () => {
    deepEqual(weakIn(typed('m', 'step: ask, target: 80', 70, 50)), [
      ['ask', undefined, 70, 'shown', 80, undefined],
    ]);
  });

  it('is not where only a figure of the whole business is named', () => {
    deepEqual(weakIn('{ id: clv, type: clv, target: 900, value: 100 }'), []);
  });

  it('makes the weakest moment, if enough have answered', () => {
    const weakest = (n: number) => {
      const workspace = workspaceWith(
        { [URI]: journey(typed('m', 'touchpoint: checkout, target: 80', 10, n)) },
        {},
      );
      const document = documentIn(workspace, URI);
      return journeySummary(document, workspace, [], { language: 'en', today: TODAY })?.weakest;
    };
    equal(weakest(30), 'Pay');
    equal(weakest(29), 'Ask');
  });
});
