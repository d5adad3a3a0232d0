import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { closeAll, endWithParent } from './cleanup';
import { OUT_DIR } from './paths';
import { runTestsInHost, type TestRun } from './test-run';
import { messageOf } from './wait';

const LOG_FILE = join(OUT_DIR, 'e2e-vscode.log');

/**
 * Plays the desktop VS Code for `runTests({ vscodeExecutablePath })` of `@vscode/test-electron`: takes the same
 * arguments, runs the tests in the embedded VS Code, and exits with their code; 2 when it is used wrongly.
 */
export async function launch(args: readonly string[]): Promise<void> {
  endWithParent();
  const run = readArguments(args);
  if (!run) {
    console.error('usage: launcher FOLDER --extensionDevelopmentPath=DIR --extensionTestsPath=FILE');
    process.exit(2);
  }
  mkdirSync(OUT_DIR, { recursive: true });
  const log = openSync(LOG_FILE, 'w');
  const onTestOutput = (text: string): void => void process.stdout.write(text);
  const onHostOutput = (text: string): void => void writeSync(log, text);
  try {
    process.exitCode = await runTestsInHost({ ...run, onTestOutput, onHostOutput });
  } catch (error) {
    console.error(messageOf(error));
    process.exitCode = 1;
  }
  await closeAll();
  closeSync(log);
  if (process.exitCode !== 0) console.error(`What VS Code itself said is in ${LOG_FILE}`);
}

type Arguments = Pick<TestRun, 'extensionDevelopmentPath' | 'extensionTestsPath' | 'folder'>;

function readArguments(args: readonly string[]): Arguments | undefined {
  // Not strict: the flags that only the desktop knows are passed over.
  const { values, positionals } = parseArgs({ args: [...args], strict: false, allowPositionals: true });
  const { extensionDevelopmentPath, extensionTestsPath } = values;
  const folder = positionals[0];
  if (typeof extensionDevelopmentPath !== 'string' || typeof extensionTestsPath !== 'string' || !folder)
    return undefined;
  return {
    extensionDevelopmentPath: resolve(extensionDevelopmentPath),
    extensionTestsPath: resolve(extensionTestsPath),
    folder: resolve(folder),
  };
}
