import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { OUT_DIR, ROOT } from '../host/src/paths';
import { startProcess } from '../host/src/process';
import type { RunnerName, TestOptions } from './options';
import { type Outcome, readOutcome } from './results';

/** Set for runners that have processes of their own to end when `npm test` is gone. */
export const CHILD_VARIABLE = 'JOURNEY_TEST_CHILD';

/** Runs one kind of tests in a process of its own, its output streamed to ours. */
export async function runTests(name: RunnerName, options: TestOptions): Promise<Outcome> {
  const resultsFile = join(OUT_DIR, 'test-results', `${name}.json`);
  // What is read afterwards must be of this run.
  rmSync(resultsFile, { force: true });
  const args =
    name === 'e2e' ? e2eArguments(resultsFile, options) : mochaArguments(name, resultsFile, options);
  const runner = startProcess(process.execPath, args, {
    cwd: ROOT,
    env: { ...process.env, [CHILD_VARIABLE]: '1', ...(process.stdout.isTTY ? { FORCE_COLOR: '1' } : {}) },
    onOutput: text => process.stdout.write(text),
    cleansUp: true,
  });
  return readOutcome(resultsFile, await runner.exited);
}

function e2eArguments(resultsFile: string, { desktop, grep }: TestOptions): readonly string[] {
  const options = [`--results=${resultsFile}`, ...(desktop ? ['--desktop'] : [])];
  return ['--require=tsx/cjs', join(__dirname, 'e2e.ts'), ...options, ...(grep ? [`--grep=${grep}`] : [])];
}

function mochaArguments(
  name: 'unit' | 'browser',
  resultsFile: string,
  { grep }: TestOptions,
): readonly string[] {
  const config = name === 'unit' ? '.mocharc.cjs' : 'test/browser/.mocharc.json';
  // Thousands of unit tests are dots, as in the configuration; a browser test is worth a line.
  const show = name === 'unit' ? 'dot' : 'spec';
  return [
    join(ROOT, 'node_modules/mocha/bin/mocha.js'),
    `--config=${config}`,
    `--reporter=${join(__dirname, 'reporter.ts')}`,
    `--reporter-option=output=${resultsFile},show=${show}`,
    // A forgotten `.only` would leave tests out unseen.
    ...(process.env.CI ? ['--forbid-only'] : []),
    ...(grep ? [`--grep=${grep}`] : []),
  ];
}
