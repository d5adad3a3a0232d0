import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { join } from 'node:path';
import { type CliFolder, cliFolder } from './support';

const SAMPLES = join(__dirname, '../../../samples');

interface Printed {
  readonly metrics: readonly {
    readonly file: string;
    readonly id: string;
    readonly state: string;
    readonly value: number | null;
    readonly low: number | null;
    readonly high: number | null;
    readonly n: number | null;
    readonly rows: Readonly<Record<string, number>> | null;
  }[];
}

describe('journey metrics', () => {
  let folder: CliFolder;
  beforeEach(async () => {
    folder = await cliFolder();
  });
  afterEach(() => folder.remove());

  it('reads the export file of each tool, and gives the value, its interval and what it rests on', async () => {
    const { out, code } = await folder.journey(`metrics ${SAMPLES} --format json`);
    const { metrics } = JSON.parse(out) as Printed;
    const found = metrics
      .filter(({ file }) => file.endsWith('tools.metrics.yaml'))
      .map(({ id, value, low, high, n, state }) => [id, value, low, high, n, state]);
    equal(code, 0);
    deepEqual(found, [
      ['nps-qualtrics', 30, 14.1, 44.2, 100, 'shown'],
      ['nps-surveymonkey', 30, 7.3, 49.3, 50, 'shown'],
      ['nps-typeform', 30, 25.1, 34.7, 1000, 'shown'],
      ['nps-delighted', 100, 69.7, 100, 20, 'indicative'],
      ['csat-table', 80, 67, 88.8, 50, 'shown'],
    ]);
  });

  it('says what became of every row', async () => {
    const { out } = await folder.journey(`metrics ${SAMPLES}/tools.metrics.yaml --format json`);
    const { metrics } = JSON.parse(out) as Printed;
    const none = { rejected: 0, unfinished: 0, filtered: 0, duplicates: 0, unanswered: 0 };
    deepEqual(
      metrics.map(({ rows }) => rows),
      [
        { ...none, rows: 102, counted: 100, unfinished: 2 },
        { ...none, rows: 50, counted: 50 },
        { ...none, rows: 1001, counted: 1000, unfinished: 1 },
        { ...none, rows: 21, counted: 20, duplicates: 1 },
        { ...none, rows: 50, counted: 50 },
      ],
    );
  });

  it('does not tell the score of fewer than 10 answers', async () => {
    await folder.write({
      'a.metrics.yaml': 'metrics:\n  - id: a\n    type: nps\n    source: { file: a.csv }\n',
      'a.csv': `score\n${'9\n'.repeat(9)}`,
    });
    const [found] = (JSON.parse((await folder.journey('metrics --format json')).out) as Printed).metrics;
    deepEqual(
      [found?.value, found?.low, found?.high, found?.n, found?.state],
      [null, null, null, 9, 'hidden'],
    );
    equal((await folder.journey('metrics')).out, 'a.metrics.yaml\n  a    n = 9, too few answers to show');
  });

  it('prints a table, in the language that is wished', async () => {
    await folder.write({
      'a.metrics.yaml':
        'metrics:\n  - { id: a, type: csat, target: 90, values: [{ date: 2026-10-01, value: 80, n: 50 }] }\n',
    });
    equal(
      (await folder.journey('metrics --language de')).out,
      'a.metrics.yaml\n  a  2026-10-01  80 % (geschätzt 67 bis 88,8), n = 50  90 % nicht erreicht',
    );
    match((await folder.journey('metrics --today 2026-09-30')).out, /no data/);
  });

  it('makes a page for customers, and with verbatims one for staff', async () => {
    const args = `metrics ${SAMPLES}/tools.metrics.yaml --format html`;
    const customers = await folder.journey(args);
    const staff = await folder.journey(`${args} --verbatims`);
    deepEqual([customers.code, staff.code], [0, 0]);
    deepEqual(
      [customers, staff].map(({ out }) => out.includes('Quick and friendly.')),
      [false, true],
    );
    ok(customers.out.includes('30 (14.1 to 44.2), n\u00A0=\u00A0100'));
  });

  it('says so where there are none, and what it does not know', async () => {
    equal((await folder.journey('metrics')).out, 'There are no metrics.');
    equal((await folder.journey('metrics --format xml')).code, 2);
  });
});
