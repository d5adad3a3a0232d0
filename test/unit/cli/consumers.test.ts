import { deepEqual, equal, ok } from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import ICAL from 'ical.js';
import { parse as parseTestReport } from 'test-results-parser';
import { runCli } from '../../../server/src/cli/run';

const SARIF_SCHEMA = '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json';

/** What `journey` prints of the samples. */
async function printed(args: string): Promise<string> {
  const [out, err]: [string[], string[]] = [[], []];
  const io = { cwd: 'samples', out: (text: string) => out.push(text), err: (text: string) => err.push(text) };
  const code = await runCli([...args.split(' '), '--today', '2026-11-21'], io);
  ok(code < 2, err.join('\n'));
  return out.join('\n');
}

async function findings(): Promise<readonly { readonly severity: string; readonly message: string }[]> {
  const { findings: all } = JSON.parse(await printed('lint . --format json'));
  ok(all.length > 20, 'the samples show a good many findings');
  return all;
}

describe('what other programs read', function () {
  this.timeout(20_000);

  it('is SARIF by its official schema, with every finding', async () => {
    const require = createRequire(import.meta.url);
    const { $schema, id, ...schema } = JSON.parse(await readFile(require.resolve(SARIF_SCHEMA), 'utf8'));
    // Of draft 4, but in words that later drafts understand alike; its patterns are older than the `u` flag.
    equal($schema, 'http://json-schema.org/draft-04/schema#');
    const validate = addFormats(new Ajv({ strict: false, allErrors: true, unicodeRegExp: false })).compile(
      schema,
    );
    const log = JSON.parse(await printed('lint . --format sarif'));
    validate(log);
    deepEqual(validate.errors, null);
    equal(log.runs[0].results.length, (await findings()).length);
  });

  it('is a test report in which what is worse than information fails', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'journey-junit-'));
    const file = join(folder, 'report.xml');
    await writeFile(file, await printed('lint . --format junit'));
    const { suites, failed } = parseTestReport({ type: 'junit', files: [file] });
    await rm(folder, { recursive: true });
    const failures = (await findings()).filter(({ severity }) => severity !== 'information');
    const shown = suites.flatMap(({ cases }) => cases).filter(({ status }) => status === 'FAIL');
    equal(failed, failures.length);
    deepEqual(
      shown.map(({ failure }) => failure),
      failures.map(({ message }) => message.replace(/\s+/g, ' ')),
    );
    equal(
      suites.reduce((sum, suite) => sum + suite.failed, 0),
      failed,
    );
  });

  for (const journey of ['saas', 'buchladen', 'abonnement']) {
    it(`is a calendar with the plan of ${journey}, day for day`, async () => {
      const plan = `plan ${journey}.journey.yaml --start 2026-12-01`;
      const calendar = new ICAL.Component(ICAL.parse(await printed(`${plan} --to ics`)));
      const events = calendar.getAllSubcomponents('vevent').map(event => new ICAL.Event(event));
      // The table has a header, and the dates in its fourth and fifth column.
      const [, ...rows] = (await printed(`${plan} --to csv`)).split('\r\n').filter(Boolean);
      ok(rows.length >= 5);
      deepEqual(
        events.map(({ startDate, endDate }) => [startDate.toString(), dayBefore(endDate)]),
        rows.map(row => row.match(/\d{4}-\d\d-\d\d/g)?.slice(0, 2)),
      );
      equal(new Set(events.map(({ uid }) => uid)).size, rows.length);
      for (const { startDate, summary } of events) ok(startDate.isDate && summary.trim() !== '');
    });
  }
});

/** A calendar's end is the day after the last one. */
function dayBefore(end: ICAL.Time): string {
  const last = end.clone();
  last.adjust(-1, 0, 0, 0);
  return last.toString();
}
