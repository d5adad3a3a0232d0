/** Tries the properties of the tests with a fresh seed: `npm run fuzz -- --runs 20000 [--seed N] [--grep TEXT]`. */
import { spawnSync } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: { runs: { type: 'string' }, seed: { type: 'string' }, grep: { type: 'string' } },
});
const runs = wholeNumber('runs', values.runs ?? '1000');
const seed = wholeNumber('seed', values.seed ?? String(Date.now() % 2 ** 31));

console.log(`Seed ${seed}; the same cases again: npm run fuzz -- --seed ${seed} --runs ${runs}`);
const required = ['--require', 'tsx', '--require', './test/unit/support/seed.ts'];
// Beside each property stands how long it took, and the files share the processors.
const shown = ['--reporter', 'spec', '--slow', '1'];
const shared = ['--parallel', '--jobs', String(availableParallelism())];
const mocha = ['--no-config', '--timeout', '0', ...required, ...shown, ...shared];
const { status } = spawnSync(
  process.execPath,
  [
    require.resolve('mocha/bin/mocha.js'),
    ...mocha,
    ...(values.grep === undefined ? [] : ['--grep', values.grep]),
    'test/**/*-property.test.ts',
  ],
  { stdio: 'inherit', env: { ...process.env, FUZZ_SEED: String(seed), FUZZ_RUNS: String(runs) } },
);
process.exitCode = status ?? 1;

function wholeNumber(name: string, text: string): number {
  const number = Number(text);
  if (Number.isSafeInteger(number) && number >= 0) return number;
  throw new Error(`--${name} expects a whole number, not “${text}”.`);
}
