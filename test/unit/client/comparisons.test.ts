import { deepEqual, equal } from 'node:assert/strict';
import { Comparisons } from '../../../client/src/preview/comparisons';
import type { CompareParams, CompareResult } from '../../../server/src/protocol';

const SHOP = 'file:///shop.journey.yaml';
const MAIN = { revision: 'main', label: 'main' };

/** Comparisons with a server that answers so, and what it was asked. */
function comparisons(answer: CompareResult = {}) {
  const asked: CompareParams[] = [];
  const request = async <Result>(_method: string, params: object): Promise<Result> => {
    asked.push(params as CompareParams);
    return answer as Result;
  };
  return { asked, made: new Comparisons({ request }, () => {}) };
}

describe('comparisons', () => {
  it('ask the server, and again where it was started anew', async () => {
    const { asked, made } = comparisons();
    equal(await made.begin(SHOP, MAIN), undefined);
    made.serverStarted();
    deepEqual(asked, [
      { uri: SHOP, with: MAIN },
      { uri: SHOP, with: MAIN },
    ]);
  });

  it('are left once', async () => {
    const { asked, made } = comparisons();
    await made.begin(SHOP, MAIN);
    made.leave(SHOP);
    made.leave(SHOP);
    made.leaveAll();
    made.serverStarted();
    deepEqual(asked.slice(1), [{ uri: SHOP, with: null }]);
  });

  it('are all left when nobody looks any more', async () => {
    const { asked, made } = comparisons();
    await made.begin(SHOP, MAIN);
    await made.begin('file:///b', MAIN);
    made.leaveAll();
    deepEqual(
      asked.slice(2).map(params => params.with),
      [null, null],
    );
  });

  it('do not begin where there is nothing to compare with', async () => {
    const { asked, made } = comparisons({ problem: 'no-git' });
    equal(await made.begin(SHOP, MAIN), 'no-git');
    made.serverStarted();
    equal(asked.length, 1);
  });
});
