import { deepEqual, equal, match } from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCli } from '../../../server/src/cli/run';
import { TODAY } from '../support/service';

const BROKEN = 'id: buy\ntitel: Buy\nstages: []\n';
const GOOD_LIBRARY = 'touchpoints: []\n';

describe('journey lint', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'journey-lint-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  /** Runs `journey` in the test's folder, with these files in it. */
  async function journey(args: string, files: Readonly<Record<string, string>> = {}) {
    for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
    const out: string[] = [];
    const err: string[] = [];
    const io = { cwd: folder, out: (text: string) => out.push(text), err: (text: string) => err.push(text) };
    const code = await runCli(args.split(' '), io);
    return { code, out: out.join('\n'), err: err.join('\n') };
  }

  it('prints findings as JSON: 1-based, relative to the working folder', async () => {
    const { code, out } = await journey(`lint . --format json --today ${TODAY}`, {
      'a.journey.yaml': BROKEN,
    });
    equal(code, 1);
    const { version, findings, summary } = JSON.parse(out);
    equal(version, 1);
    equal(summary.files, 1);
    deepEqual(
      findings.find(({ rule }: { rule: string }) => rule === 'unknown-key'),
      {
        file: 'a.journey.yaml',
        line: 2,
        column: 1,
        endLine: 2,
        endColumn: 6,
        rule: 'unknown-key',
        severity: 'error',
        message: 'There is no key “titel” here. Did you mean “title”?',
        fixable: true,
        docs: 'docs/rules/unknown-key.md',
      },
    );
  });

  it('prints findings for people, under the file’s name', async () => {
    const { out } = await journey('lint a.journey.yaml', { 'a.journey.yaml': BROKEN });
    match(out, /^a\.journey\.yaml\n/);
    match(out, / 2:1 {2}error {2,}There is no key “titel” here\. Did you mean “title”\? {2}unknown-key/);
    match(out, /1 file checked: \d errors/);
  });

  it('speaks German and Danish', async () => {
    const files = { 'a.journey.yaml': BROKEN };
    match((await journey('lint --language de', files)).out, /Einen Schlüssel „titel“ gibt es hier nicht/);
    match((await journey('lint --language da', files)).out, /Der findes ingen nøgle »titel« her/);
  });

  it('says that nothing is wrong, with exit code 0', async () => {
    const { code, out } = await journey('lint', { 'a.touchpoints.yaml': GOOD_LIBRARY });
    deepEqual({ code, out }, { code: 0, out: '1 file checked: nothing to report.' });
  });

  it('sees the files around the one that it checks', async () => {
    const files = {
      'shop.touchpoints.yaml': 'touchpoints:\n  - id: kiosk\n    title: Kiosk\n',
      'a.journey.yaml':
        'id: a\ntitle: A\nstages:\n  - {id: s, title: S, phase: before, steps: [{id: p, title: P, touchpoints: [kiosk]}]}\n',
    };
    const { out } = await journey('lint a.journey.yaml --format json', files);
    const { findings, summary } = JSON.parse(out);
    equal(summary.files, 1);
    deepEqual(
      findings.filter(({ rule }: { rule: string }) => rule === 'unresolved-reference'),
      [],
    );
  });

  it('mends with --fix what it can, in place', async () => {
    const { out } = await journey('lint --fix --format json', { 'a.journey.yaml': BROKEN });
    match(await readFile(join(folder, 'a.journey.yaml'), 'utf8'), /^id: buy\ntitle: Buy\nstages: \[\]\n/);
    equal(
      JSON.parse(out).findings.some(({ rule }: { rule: string }) => rule === 'unknown-key'),
      false,
    );
  });

  it('prints the same for the same input and day', async () => {
    const files = { 'a.journey.yaml': BROKEN, 'b.journey.yaml': BROKEN };
    const first = await journey(`lint --today ${TODAY} --format json`, files);
    deepEqual(await journey(`lint --today ${TODAY} --format json`), first);
  });

  for (const [what, args, message] of [
    [
      'a path that is not there',
      'lint nowhere.journey.yaml',
      /nowhere\.journey\.yaml cannot be read: there is no such file or folder\./,
    ],
    [
      'a file of another kind',
      'lint notes.txt',
      /notes\.txt is no journey file: its name must end in \.journey\.yaml/,
    ],
    ['an unknown command', 'lnt', /There is no command “lnt”/],
    ['an unknown option', 'lint --colour', /Unknown option '--colour'/],
    ['an unknown format', 'lint --format xml', /--format is one of stylish, json, .+; found “xml”/],
    ['a date that does not exist', 'lint --today 2026-02-30', /--today is a date such as/],
    ['a limit that is no number', 'lint --max-warnings few', /--max-warnings is a whole number; found “few”/],
  ] as const) {
    it(`refuses ${what} with exit code 2`, async () => {
      const { code, out, err } = await journey(args, { 'notes.txt': 'hello' });
      deepEqual({ code, out }, { code: 2, out: '' });
      match(err, message);
    });
  }

  it('tells its options', async () => {
    const { code, out } = await journey('lint --help');
    equal(code, 0);
    match(out, /--format stylish\|json/);
  });
});
