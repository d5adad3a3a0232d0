import assert from 'node:assert/strict';
import { median, percentile } from '../../../tools/bench/src/statistics';

describe('The statistics of the benchmarks', () => {
  it('take the sample in the middle, in whatever order they came', () => {
    assert.equal(median([9, 1, 5]), 5);
    assert.equal(median([4, 1, 3, 2]), 2);
  });

  it('take a percentile by its nearest rank', () => {
    const samples = Array.from({ length: 100 }, (_, index) => 100 - index);
    assert.equal(percentile(samples, 0.95), 95);
    assert.equal(percentile(samples, 1), 100);
    assert.equal(percentile([3, 1, 2], 0.95), 3);
    assert.equal(percentile([3, 1, 2], 0), 1);
  });

  it('refuse to say anything about nothing', () => {
    assert.throws(() => median([]), /nothing to take a percentile of/);
  });

  it('leave the samples as they are', () => {
    const samples = [3, 1, 2];
    median(samples);
    assert.deepEqual(samples, [3, 1, 2]);
  });
});
