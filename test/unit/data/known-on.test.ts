import { deepEqual, equal, ok } from 'node:assert/strict';
import { knownOn } from '../../../server/src/service/data/known-on';
import { countsIn, dataIn, rejectedIn } from './reading';

const NOW = '2026-11-21';

function known(file: string, today = NOW, reading: Parameters<typeof dataIn>[1] = {}) {
  const data = knownOn(dataIn(file, reading), today);
  ok(data.state === 'read');
  return data;
}

describe('What a data file says on a day', () => {
  it('has nothing in it that is dated later, which is rejected with its line', () => {
    const data = known('date,score\n2026-11-21,9\n2027-02-01,0\nsoon,3\n2026-11-23,1\n');
    deepEqual(
      [countsIn(data), rejectedIn(data), data.counted, data.rejected],
      [{ 9: 1 }, ['3 future', '4 date', '5 future'], 1, 3],
    );
  });

  it('has the next day in it: somewhere that has begun', () => {
    deepEqual(countsIn(known('date,score\n2026-11-22,9\n2026-11-23,1\n')), { 9: 1 });
  });

  it('is the file itself where nothing is later, or nothing has a date', () => {
    for (const file of ['date,score\n2026-11-21,9\n', 'score\n9\n']) {
      const data = dataIn(file);
      equal(knownOn(data, NOW), data);
    }
    const missing = { state: 'missing' } as const;
    equal(knownOn(missing, NOW), missing);
  });

  it('has neither cases in it that end or begin later, nor what was written then', () => {
    const cases = known(
      'started,resolved\n2026-11-20,2026-11-21\n2026-11-20,2027-01-01\n2027-01-01,\n',
      NOW,
      {
        measure: { of: 'duration' },
      },
    );
    deepEqual([cases.counted, cases.rejected, cases.cells.length], [1, 2, 1]);
    const told = known('date,score,comment\n2026-11-20,9,Good\n2027-01-01,9,Better\n');
    deepEqual(
      told.verbatims.map(({ text }) => text),
      ['Good'],
    );
  });
});
