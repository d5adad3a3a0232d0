import { equal, throws } from 'node:assert/strict';
import { previewTable } from '../../../tools/bench-preview/document';
import { journeyOf, markdownOf } from '../../../tools/bench-preview/documents';

describe('the benchmark of the preview', () => {
  for (const make of [journeyOf, markdownOf]) {
    it(`types before a word in the middle (${make.name})`, () => {
      const { text, line, column, word } = make(50);
      const lines = text.split('\n');
      equal(lines[line - 1]?.slice(column - 1).startsWith(word), true);
      equal(Math.abs(line / lines.length - 0.5) < 0.1, true);
    });
  }

  it('shows ours, the peer and the floor, and whether the goal is met', () => {
    const measured = (ms: number) => ({
      keystroke: [ms, ms + 2],
      editor: [5],
      opening: 300,
      page: 90,
      frames: [],
      patches: [800],
    });
    const table = previewTable([
      { touchpoints: 50, ours: { ...measured(20), frames: [16] }, peer: measured(400) },
    ]);
    const rows = table.split('\n').map(row =>
      row
        .split('|')
        .map(cell => cell.trim())
        .slice(1, -1)
        .join(';'),
    );
    equal(rows[2], 'keystroke → changed pixels (ms);50;20.0;22.0;400;402;20.0;5.00;50;yes');
    equal(rows.at(-1), 'sent to the page for a keystroke (bytes);50;800;800;;;;;2048;yes');
  });

  it('has nothing to show without samples', () => {
    const none = { keystroke: [], editor: [], opening: 0, page: 0, frames: [], patches: [] };
    throws(() => previewTable([{ touchpoints: 50, ours: none, peer: none }]), /nothing to take a percentile/);
  });
});
