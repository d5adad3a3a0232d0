import assert from 'node:assert/strict';
import type { PlanStepView } from '../../../client/src/preview/messages';
import { arrowsOf } from '../../../client/webview/plan/arrows';
import { view } from './sample-view';

const [base] = view.plan.steps;
const step = (id: string, first: number, last: number, ...dependsOn: readonly string[]): PlanStepView => ({
  ...(base as PlanStepView),
  id,
  first,
  last,
  dependsOn,
});

describe('webview: plan arrows', () => {
  it('go down from the end of a bar into the beginning of the next', () => {
    assert.deepEqual(arrowsOf([step('a', 1, 7), step('b', 8, 10, 'a')]), [
      { key: 'a>b', path: 'M6.5 0.8V1.5H7', x: 7, y: 1.5, towards: 'right' },
    ]);
  });

  it('go straight where the later step begins too early', () => {
    const [arrow] = arrowsOf([step('a', 1, 7), step('b', 3, 10, 'a')]);
    assert.deepEqual([arrow?.path, arrow?.towards], ['M6.5 0.8V1.2', 'down']);
  });

  it('go up where the order of the list is another', () => {
    const [arrow] = arrowsOf([step('b', 3, 10, 'a'), step('a', 1, 7)]);
    assert.deepEqual([arrow?.path, arrow?.towards], ['M6.5 1.2V0.8', 'up']);
  });

  it('are not drawn to a step itself or to one that is not there', () => {
    assert.deepEqual(arrowsOf([step('a', 1, 7, 'a', 'ghost')]), []);
  });
});
