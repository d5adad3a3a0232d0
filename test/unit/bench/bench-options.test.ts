import assert from 'node:assert/strict';
import { GROUPS, readOptions } from '../../../tools/bench/src/options';

describe('The options of the benchmarks', () => {
  it('measure everything by themselves', () => {
    assert.deepEqual(readOptions([]), {
      only: GROUPS,
      sizes: [100, 1_000, 5_000, 20_000],
      files: 10_000,
      runs: 10,
      peer: true,
      build: true,
      profile: false,
      document: false,
    });
  });

  it('take lists, numbers and refusals', () => {
    const args = [
      '--only',
      'hover,keystroke',
      '--sizes',
      '5,10',
      '--files',
      '200',
      '--runs',
      '3',
      '--no-peer',
      '--no-build',
    ];
    assert.deepEqual(readOptions([...args, '--profile', '--document']), {
      only: ['keystroke', 'hover'],
      sizes: [5, 10],
      files: 200,
      runs: 3,
      peer: false,
      build: false,
      profile: true,
      document: true,
    });
  });

  for (const args of [
    ['--only', 'typing'],
    ['--sizes', '0'],
    ['--sizes', ''],
    ['--runs', 'many'],
    ['--fast'],
  ]) {
    it(`refuse “${args.join(' ')}”`, () => assert.ok(readOptions(args) instanceof Error));
  }

  it('tell how they are used', () => assert.equal(readOptions(['--help']), 'help'));
});
