import { deepEqual, equal, match } from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCli } from '../../../server/src/cli/run';
import { TODAY } from '../support/service';

const JOURNEY =
  'id: a\ntitle: Buy\nstages: [{ id: s, title: S, steps: [{ id: x, title: X, sentiment: -2 }] }]\n';
const PLAN = 'id: ours\njourney: a\nstart: 2026-11-02\nsteps: [{ id: x, title: Ours, days: [1, 2] }]\n';

describe('journey plan', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'journey-plan-'));
    await writeFile(join(folder, 'a.journey.yaml'), JOURNEY);
  });
  afterEach(() => rm(folder, { recursive: true }));

  async function journey(args: string) {
    const out: string[] = [];
    const err: string[] = [];
    const io = { cwd: folder, out: (text: string) => out.push(text), err: (text: string) => err.push(text) };
    const code = await runCli(`${args} --today ${TODAY}`.split(' '), io);
    return { code, out: out.join('\n'), err: err.join('\n') };
  }

  it('prints a proposal that the rules find nothing wrong with', async () => {
    const { code, out } = await journey('plan a.journey.yaml --length 14 --start 2026-12-01 --language de');
    equal(code, 0);
    match(out, /^title: "14-Tage-Plan: Buy"$/m);
    match(out, /^start: 2026-12-01$/m);
    await journey('plan a.journey.yaml -o a.plan.yaml');
    deepEqual(await journey('lint a.plan.yaml'), {
      code: 0,
      out: '1 file checked: nothing to report.',
      err: '',
    });
  });

  it('prints the same for the same day', async () => {
    for (const format of ['yaml', 'ics', 'md', 'csv']) {
      const first = await journey(`plan a.journey.yaml --to ${format}`);
      deepEqual(await journey(`plan a.journey.yaml --to ${format}`), first);
    }
  });

  it('prints the plan that is there, by either file', async () => {
    await writeFile(join(folder, 'a.plan.yaml'), PLAN);
    equal(`${(await journey('plan a.journey.yaml')).out}\n`, PLAN);
    equal(`${(await journey('plan a.plan.yaml')).out}\n`, PLAN);
    match(
      (await journey('plan a.plan.yaml --to md')).out,
      /\| \*\*Ours\*\* \| 1–2 \| 2026-11-02 \| 2026-11-03 \|/,
    );
  });

  it('says that what shapes a proposal changes nothing of a plan that is written', async () => {
    await writeFile(join(folder, 'a.plan.yaml'), PLAN);
    const { code, out, err } = await journey('plan a.journey.yaml --start 2026-12-01 --length 20');
    deepEqual([code, `${out}\n`], [0, PLAN]);
    equal(
      err,
      'The plan is written already: --start, --length would shape a proposed one and change nothing here.',
    );
  });

  it('counts workdays and holidays', async () => {
    const { out } = await journey(
      'plan a.journey.yaml --length 14 --workdays mon-fri --holidays 2026-11-24,2026-11-25 --to ics -o a.ics',
    );
    equal(out, '');
    const calendar = await readFile(join(folder, 'a.ics'), 'utf8');
    match(calendar, /DTSTART;VALUE=DATE:20261123\r\nDTEND;VALUE=DATE:20261128\r\n/);
  });

  for (const [what, args, message] of [
    ['no file', 'plan', /plan takes one file/],
    ['two files', 'plan a.journey.yaml b.journey.yaml', /plan takes one file/],
    ['a file without a journey', 'plan a.guide.yaml', /a\.guide\.yaml holds no journey/],
    ['too short a plan', 'plan a.journey.yaml --length 13', /--length is 14 to 30 days; found “13”/],
    ['other workdays', 'plan a.journey.yaml --workdays sun', /--workdays is one of mon-fri, mon-sat, all/],
    ['a day that is none', 'plan a.journey.yaml --start 2026-02-30', /--start is a date/],
    ['a holiday that is none', 'plan a.journey.yaml --holidays 2026-12-24,x', /--holidays is a date/],
    ['another format', 'plan a.journey.yaml --to pdf', /--to is one of yaml, ics, md, csv/],
    [
      'to write over the journey',
      'plan a.journey.yaml -o a.journey.yaml',
      /is the file that the plan is made from/,
    ],
    ['a folder that is not there', 'plan a.journey.yaml -o no/a.ics --to ics', /cannot be written/],
  ] as const) {
    it(`refuses ${what} with exit code 2`, async () => {
      await writeFile(join(folder, 'a.guide.yaml'), 'id: g\n');
      const { code, out, err } = await journey(args);
      deepEqual({ code, out }, { code: 2, out: '' });
      match(err, message);
    });
  }
});
