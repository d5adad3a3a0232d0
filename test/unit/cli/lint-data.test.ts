import { deepEqual } from 'node:assert/strict';
import { type CliFolder, cliFolder } from './support';

describe('journey lint and data files', () => {
  let folder: CliFolder;
  afterEach(() => folder.remove());

  const problemsIn = async (args: string) => {
    const { out } = await folder.journey(`lint ${args} --format json`);
    const { findings } = JSON.parse(out) as {
      findings: { rule: string; line: number; column: number; message: string }[];
    };
    return findings
      .filter(({ rule }) => rule === 'data-problem')
      .map(({ line, column, message }) => [line, column, message]);
  };

  it('tells of a spreadsheet’s own format that it is no table of text, and nothing of what stands in it', async () => {
    folder = await cliFolder({
      'a.metrics.yaml': 'metrics:\n  - id: a\n    type: nps\n    source: { file: nps.xlsx }\n',
      'nps.xlsx': `PK\u0003\u0004\u0014\0\u0006${'\0\u0001'.repeat(500)}`,
    });
    const message =
      '“nps.xlsx” cannot be read as a table of text. Is it a folder, a picture or a spreadsheet’s own format, or is reading it not permitted? Export the answers as CSV.';
    deepEqual(await problemsIn('.'), [[4, 21, message]]);
  });

  it('reads them beside the file that names them, and tells the rejected rows', async () => {
    folder = await cliFolder({
      'team/a.metrics.yaml': 'metrics:\n  - id: a\n    type: nps\n    source: { file: nps.csv }\n',
      'team/nps.csv': 'score\n9\n11\n',
    });
    const finding = [
      4,
      21,
      'Rejected rows in “nps.csv”: 1 of 2, the first in line 3. The reason: a score outside of the scale.',
    ];
    deepEqual([await problemsIn('team'), await problemsIn('team/a.metrics.yaml')], [[finding], [finding]]);
  });

  it('rejects what is dated in the future, with its line, as long as it is', async () => {
    folder = await cliFolder({
      'a.metrics.yaml': 'metrics:\n  - id: a\n    type: nps\n    source: { file: nps.csv }\n',
      'nps.csv': 'date,score\n2026-11-20,9\n2062-11-20,0\n20.11.2062,0\n',
    });
    const message =
      'Rejected rows in “nps.csv”: 2 of 3, the first in line 3, …. The reason: a date in the future.';
    deepEqual(await problemsIn('. --today 2026-11-21'), [[4, 21, message]]);
    deepEqual(await problemsIn('. --today 2062-11-20'), []);
  });

  it('tells where so many different names stand that not all answers can be told apart', async () => {
    const rows = Array.from({ length: 50_001 }, (_, index) => `9,somebody ${index}\n`);
    folder = await cliFolder({
      'a.metrics.yaml': 'metrics:\n  - id: a\n    type: nps\n    source: { file: nps.csv }\n',
      'nps.csv': `score,persona\n${rows.join('')}`,
    });
    const message =
      '“nps.csv” names too many different touchpoints, steps, personas or days to tell all answers apart by them: 1 of 50001 count in the whole, but not in every group. Do the columns hold what “columns” says?';
    deepEqual(await problemsIn('. --today 2026-11-21'), [[4, 21, message]]);
  });

  it('does not read what lies outside of the workspace', async () => {
    folder = await cliFolder({
      'team/a.metrics.yaml': 'metrics:\n  - id: a\n    type: nps\n    source: { file: ../nps.csv }\n',
      'nps.csv': 'score\n9\n11\n',
    });
    deepEqual(
      [await problemsIn('team'), await problemsIn('.')],
      [
        [
          [
            4,
            21,
            'The file “../nps.csv” lies outside of the workspace folder and is not read. Put a copy into the folder.',
          ],
        ],
        [
          [
            4,
            21,
            'Rejected rows in “../nps.csv”: 1 of 2, the first in line 3. The reason: a score outside of the scale.',
          ],
        ],
      ],
    );
  });
});
