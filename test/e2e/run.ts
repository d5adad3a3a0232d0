import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'node:util';
import Mocha from 'mocha';
import ShowAndRecord from '../../tools/testing/reporter';

/**
 * Runs all bundled e2e tests; VS Code calls it in the extension host.
 *
 * Environment: `JOURNEY_TEST_RESULTS` is the JSON file to write, `JOURNEY_TEST_GREP` selects tests,
 * `JOURNEY_TEST_MARK` begins what is printed (see tools/host/src/test-run.ts).
 *
 * @throws Error when a test fails, so that VS Code exits with a code other than 0.
 */
export async function run(): Promise<void> {
  markConsole(process.env.JOURNEY_TEST_MARK ?? '');
  const output = process.env.JOURNEY_TEST_RESULTS;
  const mocha = new Mocha({
    ui: 'bdd',
    timeout: 20_000,
    slow: 2_000,
    color: Boolean(process.env.FORCE_COLOR),
    forbidOnly: Boolean(process.env.CI),
    reporter: ShowAndRecord,
    reporterOptions: output ? { output } : {},
    ...(process.env.JOURNEY_TEST_GREP ? { grep: process.env.JOURNEY_TEST_GREP } : {}),
  });
  for (const file of testFiles()) mocha.addFile(file);
  const failures = await new Promise<number>(resolve => {
    mocha.run(resolve);
  });
  if (failures > 0) throw new Error(`${failures} tests failed`);
}

function testFiles(): readonly string[] {
  const names = readdirSync(__dirname, { recursive: true, encoding: 'utf8' });
  return names.filter(name => name.endsWith('.test.js')).map(name => join(__dirname, name));
}

/** Lets the launcher tell our output from VS Code's own. */
function markConsole(mark: string): void {
  if (!mark) return;
  const log = console.log.bind(console);
  const markedLog = (...args: readonly unknown[]): void => log('%s', mark + format(...args));
  // VS Code makes assigning to `console.log` do nothing.
  Object.defineProperty(console, 'log', { configurable: true, value: markedLog });
  // Mocha has taken hold of the old one when it was loaded.
  Mocha.reporters.Base.consoleLog = markedLog;
}
