import { deepEqual, equal } from 'node:assert/strict';
import { Comparisons } from '../../../client/src/preview/comparisons';
import type { CompareParams, CompareResult } from '../../../server/src/protocol';

const SHOP = 'file:///shop.journey.yaml';
const MAIN = { revision: 'main', label: 'main' };

/** Comparisons with a server that answers so, what it was asked, and what is kept. */
function comparisons(answer: CompareResult = {}, shelf = new Map<string, unknown>()) {
  const asked: CompareParams[] = [];
  const keeper = {
    get: (key: string) => shelf.get(key),
    update: async (key: string, value: unknown) => void shelf.set(key, structuredClone(value)),
  };
  const request = async <Result>(_method: string, params: object): Promise<Result> => {
    asked.push(params as CompareParams);
    return answer as Result;
  };
  return { asked, shelf, made: new Comparisons({ request }, keeper, () => {}) };
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

  it('go on when the window was loaded anew, but for those that were left', async () => {
    const { made, shelf } = comparisons();
    await made.begin(SHOP, MAIN);
    await made.begin('file:///b', MAIN);
    made.leave('file:///b');
    const { asked, made: next } = comparisons({}, shelf);
    next.serverStarted();
    deepEqual(asked, [{ uri: SHOP, with: MAIN }]);
  });

  it('forget what was kept in no shape of theirs', () => {
    for (const kept of [undefined, 'x', { [SHOP]: null }, { [SHOP]: { label: 'x' } }, [MAIN]]) {
      const { asked, made } = comparisons({}, new Map([['comparisons', kept]]));
      made.serverStarted();
      deepEqual(asked, []);
    }
  });

  it('do not begin where there is nothing to compare with', async () => {
    const { asked, made } = comparisons({ problem: 'no-git' });
    equal(await made.begin(SHOP, MAIN), 'no-git');
    made.serverStarted();
    equal(asked.length, 1);
  });
});
