import assert from 'node:assert/strict';
import type { Result } from '../../../tools/bench/src/results';
import { tableOf } from '../../../tools/bench/src/table';

const hover = (contender: Result['contender'], touchpoints: number, ...samples: number[]): Result => ({
  measure: 'hover',
  touchpoints,
  contender,
  samples,
});

/** The cells of each line below the head. */
function rowsOf(results: readonly Result[]): readonly (readonly string[])[] {
  const [, , ...lines] = tableOf(results).split('\n');
  return lines.map(line =>
    line
      .split('|')
      .slice(1, -1)
      .map(cell => cell.trim()),
  );
}

describe('The table of the benchmarks', () => {
  it('sets ours beside the peer, the floor and the goal', () => {
    const results = [
      hover('ours', 100, 4, 2, 3),
      hover('peer', 100, 36, 30, 250),
      hover('answering', 100, 1.234),
      hover('parsing', 100, 19),
    ];
    assert.deepEqual(rowsOf(results), [
      [
        'hover right after (ms)',
        '100',
        '3.00',
        '4.00',
        '36.0',
        '250',
        '12.0',
        '1.23 (19.0)',
        '5 / 16',
        'yes',
      ],
    ]);
  });

  it('leaves empty what was not measured', () => {
    assert.deepEqual(rowsOf([hover('ours', 20_000, 3)]), [
      ['hover right after (ms)', '20000', '3.00', '3.00', '', '', '', '', '5 / 16', 'yes'],
    ]);
  });

  it('says that a goal is missed when the slow samples are too slow', () => {
    const met = (...samples: number[]) => rowsOf([hover('ours', 100, ...samples)])[0]?.at(-1);
    assert.equal(met(1, 1, 16), 'yes');
    assert.equal(met(1, 1, 17), 'no');
    assert.equal(met(6, 6, 6), 'no');
  });

  it('holds a size to the goal of the next larger one', () => {
    const goal = (touchpoints: number) =>
      rowsOf([{ measure: 'open', touchpoints, contender: 'ours', samples: [1] }])[0]?.at(-2);
    assert.deepEqual([50, 100, 101, 20_000, 50_000].map(goal), ['50', '50', '120', '1200', '1200']);
  });

  it('has a line for each measure and size, in one order, however they come', () => {
    const open: Result = { measure: 'open', touchpoints: 100, contender: 'ours', samples: [9] };
    const rows = rowsOf([open, hover('ours', 100, 1), hover('ours', 1_000, 2), hover('peer', 100, 5)]);
    assert.deepEqual(
      rows.map(([title, size]) => `${title} ${size}`),
      ['hover right after (ms) 100', 'hover right after (ms) 1000', 'open → first diagnostics (ms) 100'],
    );
  });
});
