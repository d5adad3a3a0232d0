import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { type CliFolder, cliFolder } from './support';

const BROKEN = 'id: buy\ntitel: Buy\nstages: []\n';
const STRICT = 'lint: { rules: { missing-goal: error } }\n';

describe('journey lint, on demand', () => {
  let folder: CliFolder;
  beforeEach(async () => {
    folder = await cliFolder({ 'a.journey.yaml': BROKEN });
  });
  afterEach(() => folder.remove());

  const found = (out: string): string[] =>
    JSON.parse(out).findings.map(({ rule, file }: { rule: string; file: string }) => `${file} ${rule}`);

  describe('with a baseline', () => {
    it('reports only what is new, wherever the known findings have moved to', async () => {
      equal((await folder.journey('lint --baseline known.json --update-baseline')).code, 0);
      await folder.write({ 'a.journey.yaml': `# moved\n\n${BROKEN}unheard: 1\n` });
      const { code, out } = await folder.journey('lint --baseline known.json --format json');
      equal(code, 1);
      deepEqual(found(out), ['a.journey.yaml unknown-key']);
      ok(JSON.parse(out).summary.known > 0);
    });
    it('counts equal findings: one more than known is new', async () => {
      const twice = 'personas:\n  - id: a\n    name: A\n    x: 1\n';
      await folder.write({ 'a.personas.yaml': twice });
      await folder.journey('lint a.personas.yaml --baseline known.json --update-baseline');
      await folder.write({ 'a.personas.yaml': `${twice}  - id: b\n    name: B\n    x: 1\n` });
      const { out } = await folder.journey('lint a.personas.yaml --baseline known.json --format json');
      deepEqual(
        found(out).filter(each => each.endsWith('unknown-key')),
        ['a.personas.yaml unknown-key'],
      );
    });
    it('refuses a missing file', async () => {
      const { code, err } = await folder.journey('lint --baseline known.json');
      equal(code, 2);
      match(err, /known\.json cannot be read: there is no such file/);
    });
    for (const content of [
      '{',
      'null',
      '{"version":2,"findings":[]}',
      '{"version":1,"findings":[{"count":-1}]}',
    ]) {
      it(`refuses ${content} as a baseline`, async () => {
        await folder.write({ 'known.json': content });
        const { code, err } = await folder.journey('lint --baseline known.json');
        equal(code, 2);
        match(err, /known\.json is no baseline of journey lint\. Write it anew with --update-baseline\./);
      });
    }
    it('wants to know which file to update', async () => {
      const { code, err } = await folder.journey('lint --update-baseline');
      equal(code, 2);
      match(err, /--update-baseline needs --baseline FILE/);
    });
    it('leaves nothing behind but the file', async () => {
      await folder.journey('lint --baseline known.json --update-baseline');
      deepEqual((await readdir(folder.path)).sort(), ['a.journey.yaml', 'known.json']);
    });
  });

  it('says with --fix-dry-run what would remain, and writes nothing', async () => {
    const { out } = await folder.journey('lint --fix-dry-run --format json');
    ok(!found(out).includes('a.journey.yaml unknown-key'));
    equal(await readFile(folder.at('a.journey.yaml'), 'utf8'), BROKEN);
    equal((await folder.journey('lint --fix --fix-dry-run')).code, 2);
  });

  it('takes the settings from --config and from no other file', async () => {
    await folder.write({
      'journey.config.yaml': 'exclude: ["**"]\n',
      'ci.yaml': 'lint: { rules: { unknown-key: off, missing-goal: error } }\n',
    });
    const { findings } = JSON.parse((await folder.journey('lint --config ci.yaml --format json')).out);
    const severities = Object.fromEntries(
      findings.map(({ rule, severity }: { rule: string; severity: string }) => [rule, severity]),
    );
    equal(severities['unknown-key'], undefined);
    equal(severities['missing-goal'], 'error');
    ok(findings.every(({ file }: { file: string }) => file === 'a.journey.yaml'));
  });
  it('refuses settings that are missing or not valid', async () => {
    await folder.write({ 'ci.yaml': 'lnt: {}\n' });
    match((await folder.journey('lint --config ci.yaml')).err, /The config file is not valid: .*“lnt”/);
    match((await folder.journey('lint --config gone.yaml')).err, /gone\.yaml cannot be read/);
  });

  it('leaves out of a folder what the settings exclude, but not what is named itself', async () => {
    await folder.write({ 'journey.config.yaml': 'exclude: [old/**]\n', 'old/b.journey.yaml': BROKEN });
    const inFolder = found((await folder.journey('lint --format json')).out);
    deepEqual(new Set(inFolder.map(line => line.split(' ')[0])), new Set(['a.journey.yaml']));
    const named = found((await folder.journey('lint old/b.journey.yaml --format json')).out);
    ok(named.includes('old/b.journey.yaml unknown-key'));
  });

  it('fails for more warnings than are allowed', async () => {
    await folder.write({ 'journey.config.yaml': 'lint: { rules: { schema: off, unknown-key: off } }\n' });
    equal((await folder.journey('lint')).code, 0);
    equal((await folder.journey('lint --max-warnings 0')).code, 1);
  });

  it('checks again after a change with --watch, until it is stopped', async () => {
    let stop = () => {};
    const prints: string[] = [];
    const printed = waiter();
    const running = folder.journey('lint --watch --format json', {
      out: text => printed.tell(prints.push(text)),
      interrupted: () => new Promise(resolve => (stop = resolve)),
    });
    await printed.until(1);
    await new Promise(resolve => setTimeout(resolve, 50));
    await folder.write({ 'journey.config.yaml': STRICT });
    await printed.until(2);
    stop();
    equal((await running).code, 1);
    ok(JSON.parse(prints.at(-1) ?? '').summary.errors > JSON.parse(prints[0] ?? '').summary.errors);
  });
});

/** Lets a test wait until something was told at least so often. */
function waiter() {
  let told = 0;
  let wake = () => {};
  return {
    tell(times: number) {
      told = times;
      wake();
    },
    async until(times: number) {
      while (told < times) await new Promise<void>(resolve => (wake = resolve));
    },
  };
}
