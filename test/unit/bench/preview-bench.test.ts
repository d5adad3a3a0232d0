import { deepEqual, equal, throws } from 'node:assert/strict';
import { previewTable } from '../../../tools/bench-preview/document';
import { echoOf, journeyOf, markdownOf } from '../../../tools/bench-preview/documents';

describe('the benchmark of the preview', () => {
  for (const make of [journeyOf, markdownOf, echoOf]) {
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
      atOnce: [{ command: 900, page: ms + 80, scripts: 30, view: 60 }],
      later: [{ command: 300, page: ms + 70, scripts: 20, view: 40 }],
      frames: [],
      patches: [800],
    });
    const table = previewTable([
      { touchpoints: 50, ours: { ...measured(20), frames: [16] }, peer: measured(400), floor: measured(10) },
    ]);
    const rows = table.split('\n').map(row =>
      row
        .split('|')
        .map(cell => cell.trim())
        .slice(1, -1)
        .join(';'),
    );
    deepEqual(rows.slice(2, 4), [
      'keystroke → changed pixels (ms);50;20.0;22.0;400;402;20.0;10.0;12.0;50;yes',
      'keystroke → drawn in the editor beside it (ms);50;5.00;5.00;5.00;5.00;1.00;5.00;5.00;;',
    ]);
    deepEqual(
      rows.filter(row => row.startsWith('text open')),
      [
        'text open for a while: command → first paint (ms);50;300;300;300;300;1.00;300;300;;',
        'text open for a while: its page begins → first paint (ms);50;90.0;90.0;470;470;5.22;80.0;80.0;100;yes',
        'text open for a while: its page begins → its scripts are there (ms);50;20.0;20.0;;;;;;;',
        'text open for a while: its page begins → its view is there (ms);50;40.0;40.0;;;;;;;',
      ],
    );
    equal(rows.at(-1), 'sent to the page for a keystroke (bytes);50;800;800;;;;;;2048;yes');
  });

  it('has nothing to show without samples', () => {
    const none = { keystroke: [], editor: [], atOnce: [], later: [], frames: [], patches: [] };
    throws(
      () => previewTable([{ touchpoints: 50, ours: none, peer: none, floor: none }]),
      /nothing to take a percentile/,
    );
  });
});
