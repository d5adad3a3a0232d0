import { deepEqual, equal, ok } from 'node:assert/strict';
import fc from 'fast-check';
import { mean, probit, quantile, sampleStandardDeviation } from 'simple-statistics';
import {
  cesNet,
  cesPercent,
  csatOfAnswers,
  meanOfAnswers,
  npsOfAnswers,
} from '../../../server/src/service/metrics/answers';
import { type Counts, quantileOf } from '../../../server/src/service/metrics/counts';
import { ahtOf, clvOf, resolutionOf } from '../../../server/src/service/metrics/inputs';
import { shareOf } from '../../../server/src/service/metrics/share';

/** Numbers as they would stand in a file. */
const numbers = fc.array(fc.integer({ min: -50, max: 500 }), { minLength: 2, maxLength: 60 });

function countsOf(values: readonly number[]): Counts {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

function near(one: number | undefined, other: number): void {
  ok(
    one !== undefined && Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(other)),
    `${one} is not ${other}`,
  );
}

const rounded = (score: { value: number; low: number; high: number } | undefined) =>
  score && [score.value, score.low, score.high].map(each => Math.round(each * 10) / 10);

describe('scores of answers, beside a library of statistics', () => {
  it('have the same mean, with the same interval', () => {
    fc.assert(
      fc.property(numbers, values => {
        const score = meanOfAnswers(countsOf(values));
        const reach = (1.96 * sampleStandardDeviation(values)) / Math.sqrt(values.length);
        near(score?.value, mean(values));
        near(score?.low, mean(values) - reach);
        near(score?.high, mean(values) + reach);
      }),
    );
  });

  it('have the same quantiles', () => {
    fc.assert(
      fc.property(numbers, fc.constantFrom(0.1, 0.25, 0.5, 0.75, 0.9), (values, share) => {
        near(quantileOf(countsOf(values), share), quantile(values, share));
      }),
    );
  });

  it('take 1.96 standard errors for 95 %', () => {
    equal(Math.round(probit(0.975) * 100) / 100, 1.96);
  });

  it('have the bounds of a share where it is 1.96 standard errors of the bound away: Wilson’s', () => {
    const counts = fc
      .integer({ min: 1, max: 2000 })
      .chain(n => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)));
    fc.assert(
      fc.property(counts, ([count, n]) => {
        const share = shareOf(count, n);
        for (const bound of [share?.low, share?.high].map(each => (each ?? 0) / 100)) {
          near((count / n - bound) ** 2, (1.96 ** 2 * bound * (1 - bound)) / n);
        }
      }),
    );
  });
});

describe('scores of answers', () => {
  it('are an NPS of 9 and 10 minus 0 to 6', () => {
    const counts: Counts = new Map([
      [10, 30],
      [9, 20],
      [8, 15],
      [7, 15],
      [6, 10],
      [0, 10],
    ]);
    deepEqual(rounded(npsOfAnswers(counts)), [30, 14.1, 44.2]);
  });

  it('are a CSAT of the two best, of the best alone on three', () => {
    deepEqual(
      rounded(
        csatOfAnswers(
          new Map([
            [5, 25],
            [4, 15],
            [3, 10],
          ]),
          { min: 1, max: 5 },
        ),
      ),
      [80, 67, 88.8],
    );
    equal(
      csatOfAnswers(
        new Map([
          [7, 1],
          [6, 1],
          [5, 2],
        ]),
        { min: 1, max: 7 },
      )?.value,
      50,
    );
    equal(
      csatOfAnswers(
        new Map([
          [3, 3],
          [2, 1],
        ]),
        { min: 1, max: 3 },
      )?.value,
      75,
    );
  });

  it('are a CES in percent, net, or as a mean, on five and on seven', () => {
    const seven: Counts = new Map([
      [7, 2],
      [6, 1],
      [5, 1],
      [4, 2],
      [3, 1],
      [1, 1],
    ]);
    equal(cesPercent(seven, { min: 1, max: 7 })?.value, 50);
    equal(cesNet(seven, { min: 1, max: 7 })?.value, 12.5);
    const five: Counts = new Map([
      [5, 1],
      [4, 2],
      [3, 4],
      [2, 1],
    ]);
    equal(cesPercent(five, { min: 1, max: 5 })?.value, 37.5);
    equal(cesNet(five, { min: 1, max: 5 })?.value, 25);
    equal(meanOfAnswers(five)?.value, 3.375);
  });

  it('of nothing are no data', () => {
    const none: Counts = new Map();
    const scale = { min: 1, max: 5 };
    deepEqual(
      [
        npsOfAnswers(none),
        csatOfAnswers(none, scale),
        cesNet(none, scale),
        meanOfAnswers(none),
        quantileOf(none, 0.5),
      ],
      [undefined, undefined, undefined, undefined, undefined],
    );
  });
});

describe('figures from inputs', () => {
  it('are a customer’s value over the years, by purchases or by revenue and churn', () => {
    equal(clvOf({ value: 50, frequency: 4, lifespan: 3 }), 600);
    equal(clvOf({ value: 50, frequency: 4, lifespan: 3, margin: 0.3 }), 180);
    equal(clvOf({ arpa: 100, margin: 0.8, churn: 0.05 }), 1600);
  });

  it('are not to be had where nobody ever leaves, or a number is missing', () => {
    deepEqual([clvOf({ arpa: 100, margin: 0.8, churn: 0 }), clvOf({ arpa: 100 })], [undefined, undefined]);
  });

  it('are the time a case takes, and the share of solved ones', () => {
    deepEqual(
      [ahtOf({ talk: 300, hold: 60, after_call: 140, handled: 100 }), ahtOf({ talk: 3, handled: 0 })],
      [5, undefined],
    );
    deepEqual([resolutionOf({ solved: 30, all: 40 }), resolutionOf({ solved: 0, all: 0 })], [75, undefined]);
  });
});
