import { deepEqual, equal, ok } from 'node:assert/strict';
import { mean } from 'simple-statistics';
import { isSignificant, leastDifference, npsErrorOf } from '../../../server/src/service/metrics/difference';
import { npsError, npsOf, type Score, Z95 } from '../../../server/src/service/metrics/nps';
import { pooled } from '../../../server/src/service/metrics/pooled';
import { ccrOf, crrOf, isOnePopulation } from '../../../server/src/service/metrics/population';
import { answersFor, NPS_DEVIATION, SHARE_DEVIATION } from '../../../server/src/service/metrics/sample-size';
import { shareError, shareOf } from '../../../server/src/service/metrics/share';

const NPS = [
  { counts: [50, 30, 20], value: 30, interval: [14.1, 44.2] },
  { counts: [25, 15, 10], value: 30, interval: [7.3, 49.3] },
  { counts: [500, 300, 200], value: 30, interval: [25.1, 34.7] },
  { counts: [20, 0, 0], value: 100, interval: [69.7, 100] },
] as const;

describe('NPS', () => {
  for (const { counts, value, interval } of NPS) {
    it(`of ${counts.join('/')} is ${value} [${interval.join(', ')}]`, () => {
      const [promoters, passives, detractors] = counts;
      deepEqual(rounded(npsOf({ promoters, passives, detractors })), [value, ...interval]);
    });
  }

  it('of no answers is no data', () => {
    equal(npsOf({ promoters: 0, passives: 0, detractors: 0 }), undefined);
  });
});

describe('A share', () => {
  it('of 40 in 50 is 80 [67.0, 88.8]', () => {
    deepEqual(rounded(shareOf(40, 50)), [80, 67, 88.8]);
  });

  it('of nothing is no data', () => {
    equal(shareOf(0, 0), undefined);
  });
});

describe('A difference of two NPS', () => {
  it('has to be larger than 1.96 standard errors', () => {
    const error = npsError(0.5, 0.2, 100);
    equal(Math.round(leastDifference(error, error) * 10) / 10, 21.6);
    ok(!isSignificant(21, error, error));
    ok(isSignificant(-22, error, error));
  });

  it('is judged by the usual share of passives where the shares are unknown', () => {
    equal(npsErrorOf({ value: 30, n: 100 }), npsError(0.5, 0.2, 100));
    equal(npsErrorOf({ value: 100, n: 20 }), 0);
  });
});

describe('The answers that a margin needs', () => {
  for (const [margin, deviation, n] of [
    [5, SHARE_DEVIATION, 385],
    [10, SHARE_DEVIATION, 97],
    [3, SHARE_DEVIATION, 1068],
    [10, NPS_DEVIATION, 269],
  ] as const) {
    it(`are ${n} for ±${margin} where answers differ by ${deviation.toFixed(1)}`, () => {
      equal(answersFor(margin, deviation), n);
    });
  }

  it('are so many that the interval has that width', () => {
    const reach = Z95 * shareError(50, answersFor(5, SHARE_DEVIATION));
    ok(reach <= 5 && reach > 4.99);
  });
});

describe('Several scores as one', () => {
  it('are the score of all together', () => {
    const one = { value: 40, n: 10, error: shareError(40, 10) };
    const other = { value: 80, n: 30, error: shareError(80, 30) };
    deepEqual(pooled([one, other]), {
      value: mean([...Array(28).fill(100), ...Array(12).fill(0)]),
      n: 40,
      error: Math.sqrt((10 * one.error) ** 2 + (30 * other.error) ** 2) / 40,
    });
  });

  it('are as sure as one score where all are alike, and nothing of nobody', () => {
    const half = { value: 50, n: 20, error: shareError(50, 20) };
    equal(pooled([half, half])?.error.toFixed(9), shareError(50, 40).toFixed(9));
    equal(pooled([]), undefined);
  });
});

describe('Retention and churn', () => {
  it('add to 100 for one population', () => {
    equal(crrOf({ start: 200, end: 190, new: 20 }), 85);
    equal(ccrOf({ start: 200, lost: 30 }), 15);
    ok(isOnePopulation({ start: 200, end: 190, new: 20 }, { start: 200, lost: 30 }));
    ok(!isOnePopulation({ start: 200, end: 190, new: 20 }, { start: 180, lost: 27 }));
    ok(!isOnePopulation({ start: 200, end: 190, new: 20 }, { start: 200, lost: 10 }));
  });

  it('are not to be had without customers at the start', () => {
    equal(crrOf({ start: 0, end: 1, new: 1 }), undefined);
    equal(ccrOf({ start: 0, lost: 0 }), undefined);
  });
});

function rounded(score: Score | undefined): readonly (number | undefined)[] {
  return [score?.value, score?.low, score?.high].map(each => each && Math.round(each * 10) / 10);
}
