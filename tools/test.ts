import { isHostSupported } from './host/src/install';
import { npmRun } from './host/src/npm';
import { withProgress } from './host/src/progress';
import { refuse, runScript } from './host/src/script';
import { messageOf } from './host/src/wait';
import { type RunnerName, readOptions, type TestOptions, USAGE } from './testing/options';
import { brokenBefore, type Outcome, sumUp, totalsLine } from './testing/results';
import { runTests } from './testing/runners';

/** `npm test`: builds, runs every kind of test, and ends with the totals; see USAGE. */
async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2));
  if (options === 'help') return console.log(USAGE);
  if (options instanceof Error) return refuse(options, USAGE);
  const outcomes = await buildAndRun(options);
  const totals = sumUp(outcomes);
  console.log(totalsLine(totals));
  if (totals.failed > 0) process.exitCode = 1;
}

async function buildAndRun(options: TestOptions): Promise<readonly Outcome[]> {
  const names = options.only.filter(canRun);
  try {
    // The browser tests install the package; the others need the bundles at most.
    const script = names.includes('browser') ? 'package' : 'build';
    await withProgress(`npm run ${script}`, () => npmRun(script));
  } catch (error) {
    return [report('build', brokenBefore(messageOf(error)))];
  }
  const outcomes: Outcome[] = [];
  // One after the other: each of them uses all cores, and tests that starve fail by their timeouts.
  for (const name of names) outcomes.push(await run(name, options));
  return outcomes.length > 0 ? outcomes : [report('tests', brokenBefore('there is nothing to run here'))];
}

async function run(name: RunnerName, options: TestOptions): Promise<Outcome> {
  console.log(`\n── ${name} tests`);
  try {
    return report(name, await runTests(name, options));
  } catch (error) {
    return report(name, brokenBefore(messageOf(error)));
  }
}

function report(name: string, outcome: Outcome): Outcome {
  if (outcome.trouble) console.log(`${name}: ${outcome.trouble}`);
  return outcome;
}

function canRun(name: RunnerName): boolean {
  if (name !== 'browser' || isHostSupported()) return true;
  console.log('browser: left out, as the embedded VS Code runs on Linux x64 only');
  return false;
}

void runScript(main);
