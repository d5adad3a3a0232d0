import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { documentWith } from '../../../tools/bench/src/document';
import type { BenchRecord } from '../../../tools/bench/src/record';
import type { Result } from '../../../tools/bench/src/results';

const DOCUMENT = readFileSync('docs/benchmarks.md', 'utf8');

function record(date: string, ...results: readonly Result[]): BenchRecord {
  const machine = '2 × a processor, 8 GB, linux x64';
  return {
    date,
    command: `npm run bench of ${date}`,
    commit: 'abc',
    machine,
    versions: { node: 'v24' },
    results,
  };
}

const hover = (contender: Result['contender'], ms: number, touchpoints = 100): Result => ({
  measure: 'hover',
  touchpoints,
  contender,
  samples: [ms],
});

/** The cells of ours, the peer and their ratio, by size. */
function rows(text: string): readonly (readonly string[])[] {
  const lines = text.split('\n').filter(line => line.startsWith('| hover'));
  return lines.map(line => {
    const cells = line.split('|').map(cell => cell.trim());
    return [2, 3, 5, 7].map(column => cells[column] ?? '');
  });
}

describe('The document of the benchmarks', () => {
  it('takes each size from the newest run that measured it, the peer from the same', () => {
    const text = documentWith(DOCUMENT, [
      record(
        '2026-01-01',
        hover('ours', 9),
        hover('peer', 90),
        hover('ours', 7, 1_000),
        hover('peer', 70, 1_000),
      ),
      record('2026-01-02', hover('ours', 2), hover('peer', 40)),
    ]);
    assert.deepEqual(rows(text), [
      ['1000', '7.00', '70.0', '10.0'],
      ['100', '2.00', '40.0', '20.0'],
    ]);
  });

  it('does not set ours beside a peer of another run', () => {
    const runs = [
      record('2026-01-01', hover('ours', 9), hover('peer', 90)),
      record('2026-01-02', hover('ours', 2)),
    ];
    assert.deepEqual(rows(documentWith(DOCUMENT, runs)), [['100', '2.00', '', '']]);
  });

  it('names the runs that it shows, and no others', () => {
    const runs = [record('2026-01-01', hover('ours', 9)), record('2026-01-02', hover('ours', 2))];
    const made = documentWith(DOCUMENT, runs).match(/^- `npm run bench of .*$/gm);
    assert.deepEqual(made, [
      '- `npm run bench of 2026-01-02`: 2026-01-02, commit abc, 2 × a processor, 8 GB, linux x64, node v24',
    ]);
  });

  it('keeps what people have written around the results', () => {
    const [before] = DOCUMENT.split('<!-- Results');
    const [, after] = DOCUMENT.split('<!-- End of the results. -->');
    const text = documentWith(DOCUMENT, [record('2026-01-01', hover('ours', 9))]);
    assert.ok(text.startsWith(before ?? '?'));
    assert.ok(text.endsWith(after ?? '?'));
    assert.equal(documentWith(text, [record('2026-01-01', hover('ours', 9))]), text);
  });

  it('refuses to write where there is no place for results', () => {
    assert.throws(() => documentWith('# Something else\n', []), /no place for results/);
  });
});
