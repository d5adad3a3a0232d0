import { deepEqual, equal, ok } from 'node:assert/strict';
import { catalogue } from '../../../server/src/service/catalogue';
import { type DayRange, fillDays, scaleTemplate, writtenDays } from '../../../server/src/service/plan/days';

describe('The built-in plan, shortened', () => {
  it('has its own days at 30', () => {
    deepEqual(scaleTemplate(30), [
      [1, 7],
      [8, 10],
      [11, 15],
      [16, 25],
      [26, 30],
    ]);
    deepEqual(
      scaleTemplate(30),
      catalogue.planSteps.map(({ days }) => days),
    );
  });

  it('keeps the proportions at 14', () => {
    deepEqual(scaleTemplate(14), [
      [1, 3],
      [4, 5],
      [6, 7],
      [8, 12],
      [13, 14],
    ]);
  });

  for (let length = 14; length <= 30; length++) {
    it(`fills ${length} days without gap or overlap, each step within a day of its share`, () => {
      const ranges = scaleTemplate(length);
      equal(ranges[0]?.[0], 1);
      equal(ranges.at(-1)?.[1], length);
      for (const [index, [first, last]] of ranges.entries()) {
        ok(first <= last);
        if (index > 0) equal(first, (ranges[index - 1]?.[1] ?? 0) + 1);
        const [from = 0, to = 0] = catalogue.planSteps[index]?.days ?? [];
        ok(Math.abs(last - first + 1 - ((to - from + 1) * length) / 30) <= 1);
      }
    });
  }

  it('gives each step a day even in the shortest of plans', () => {
    deepEqual(
      scaleTemplate(5),
      [1, 2, 3, 4, 5].map((day): DayRange => [day, day]),
    );
  });
});

describe('The days of a written step', () => {
  it('are two numbers, in whatever order', () => {
    deepEqual(writtenDays([1, 7]), [1, 7]);
    deepEqual(writtenDays([7, 1]), [1, 7]);
    deepEqual(writtenDays([3, 3]), [3, 3]);
  });

  it('are none where one is missing', () => {
    for (const days of [undefined, [], [1], ['1', '7']]) equal(writtenDays(days), undefined);
  });

  it('never reach so far that no calendar could be drawn', () => {
    deepEqual(writtenDays([0, 3_000_000_000]), [1, 99]);
  });
});

describe('Steps without days', () => {
  it('share what is left behind the step before', () => {
    deepEqual(fillDays([[1, 10], undefined, undefined], 30), [
      [1, 10],
      [11, 20],
      [21, 30],
    ]);
    deepEqual(fillDays([undefined, undefined, undefined], 14), [
      [1, 4],
      [5, 9],
      [10, 14],
    ]);
  });

  it('end before the next step that has days', () => {
    deepEqual(fillDays([undefined, [6, 9], undefined, [20, 30]], 30), [
      [1, 5],
      [6, 9],
      [10, 19],
      [20, 30],
    ]);
  });

  it('have a day each where nothing is left', () => {
    deepEqual(fillDays([[1, 30], undefined, undefined], 30), [
      [1, 30],
      [31, 31],
      [32, 32],
    ]);
    deepEqual(fillDays([], 30), []);
  });
});
