import { deepEqual, equal, match } from 'node:assert/strict';
import { runCli } from '../../../server/src/cli/run';

/** Runs `journey` with these arguments. */
async function journey(args: string) {
  const out: string[] = [];
  const err: string[] = [];
  const io = { cwd: '/', out: (text: string) => out.push(text), err: (text: string) => err.push(text) };
  const code = await runCli(args.split(' '), io);
  return { code, out: out.join('\n'), err: err.join('\n') };
}

interface Printed {
  readonly group: string;
  readonly id: string;
  readonly acceptance: readonly string[];
}

describe('journey catalogue', () => {
  it('prints every entry as JSON, with the facts that it covers', async () => {
    const { code, out } = await journey('catalogue --format json');
    equal(code, 0);
    const { version, language, entries } = JSON.parse(out);
    deepEqual([version, language], [1, 'en']);
    const facts = new Set((entries as Printed[]).flatMap(({ acceptance }) => acceptance));
    equal(facts.size, 350);
    deepEqual(
      entries.find(({ group, id }: Printed) => group === 'mistake' && id === 'long-waits'),
      {
        group: 'mistake',
        id: 'long-waits',
        title: 'Long waits',
        text: 'Letting people wait for days says that their time is worth nothing.',
        acceptance: ['BAD06'],
        details: ['Respect the customer’s time: shorten waits, and say how long they will be.'],
        places: ['step.wait'],
        touchpoints: [],
        checks: ['problems-solved-quickly', 'calls-routed-to-right-agent'],
        rules: ['long-wait'],
      },
    );
  });

  it('prints the same every time, and the same entries in every language', async () => {
    const german = await journey('catalogue --format json --language de');
    deepEqual(await journey('catalogue --format json --language de'), german);
    const ids = (text: string) => JSON.parse(text).entries.map(({ group, id }: Printed) => `${group} ${id}`);
    deepEqual(ids(german.out), ids((await journey('catalogue --format json --language da')).out));
    equal(JSON.parse(german.out).language, 'de');
  });

  it('prints a table for people', async () => {
    const { code, out } = await journey('catalogue --language da');
    equal(code, 0);
    match(out, /^term \(10\)\n {2}DEF01 {2}touchpoint +Berøringspunkt – /);
    match(out, /\n\ntouchpoint \(79\)\n/);
    match(out, / {2}REC92 BP07 +one-hub-for-customer-information +/);
  });

  it('refuses files, other formats and other languages', async () => {
    for (const args of ['catalogue .', 'catalogue --format xml', 'catalogue --language fr']) {
      const { code, out, err } = await journey(args);
      deepEqual({ code, out }, { code: 2, out: '' });
      match(err, /^journey: /);
    }
    match((await journey('catalogue --help')).out, /^journey catalogue \[options\]/);
  });
});
