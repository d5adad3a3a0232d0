import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { runTests } from '@vscode/test-electron';
import { build } from 'esbuild';
import { globSync } from 'tinyglobby';
import { endWithParent, guard } from '../host/src/cleanup';
import { isHostSupported } from '../host/src/install';
import { HOST_DIR, OUT_DIR, ROOT } from '../host/src/paths';
import { writeUserSettings } from '../host/src/profile';
import { runScript } from '../host/src/script';
import { makeTempDir } from '../host/src/temp';
import { within } from '../host/src/wait';
import { CHILD_VARIABLE } from './runners';

const END_TIMEOUT_MS = 10_000;
const BUNDLE_DIR = join(ROOT, 'dist/test');

interface Options {
  readonly results: string;
  readonly grep?: string;
  readonly desktop: boolean;
}

/** The e2e runner: bundles test/e2e and runs it in VS Code's extension host, on a copy of the samples. */
async function main(): Promise<void> {
  if (process.env[CHILD_VARIABLE]) endWithParent();
  const options = readOptions();
  await bundle();
  const temp = makeTempDir('journey-e2e');
  const folder = join(temp.path, 'samples');
  cpSync(join(ROOT, 'samples'), folder, { recursive: true });
  const run = runTests({
    ...executable(options.desktop),
    extensionDevelopmentPath: ROOT,
    extensionTestsPath: join(BUNDLE_DIR, 'run.js'),
    extensionTestsEnv: testsEnvironment(options),
    launchArgs: [folder, ...profileArguments(temp.path)],
  });
  const release = guard({ close: () => end(run), closeNow: () => undefined });
  try {
    await run;
  } finally {
    release();
    await temp.remove();
  }
}

/** Ends VS Code, or its launcher, which runs in our process group, and waits for that. */
async function end(run: Promise<unknown>): Promise<void> {
  process.kill(0, 'SIGTERM');
  await within(
    run.catch(() => undefined),
    END_TIMEOUT_MS,
    'VS Code ended',
  );
}

/** The embedded VS Code where it runs; the desktop one, downloaded, elsewhere and when asked for. */
function executable(desktop: boolean): { vscodeExecutablePath: string } | { cachePath: string } {
  const embedded = isHostSupported() && !desktop;
  return embedded
    ? { vscodeExecutablePath: join(HOST_DIR, 'launcher') }
    : { cachePath: join(OUT_DIR, 'vscode-desktop') };
}

/** Fresh folders for the desktop VS Code; the embedded one makes its own. */
function profileArguments(temp: string): readonly string[] {
  const userDataDir = join(temp, 'data');
  writeUserSettings(join(userDataDir, 'User'));
  mkdirSync(join(temp, 'extensions'));
  return [`--user-data-dir=${userDataDir}`, `--extensions-dir=${join(temp, 'extensions')}`];
}

function testsEnvironment({ results, grep }: Options): NodeJS.ProcessEnv {
  return { JOURNEY_TEST_RESULTS: results, ...(grep ? { JOURNEY_TEST_GREP: grep } : {}) };
}

async function bundle(): Promise<void> {
  // A test that was removed must not run on from its old bundle.
  rmSync(BUNDLE_DIR, { recursive: true, force: true });
  await build({
    absWorkingDir: ROOT,
    entryPoints: ['test/e2e/run.ts', ...globSync('test/e2e/**/*.test.ts', { cwd: ROOT })],
    outbase: 'test/e2e',
    outdir: BUNDLE_DIR,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    sourcemap: 'inline',
    external: ['vscode', 'mocha'],
    logLevel: 'warning',
  });
}

function readOptions(): Options {
  const { values } = parseArgs({
    options: {
      results: { type: 'string', default: join(OUT_DIR, 'test-results/e2e.json') },
      grep: { type: 'string' },
      desktop: { type: 'boolean', default: false },
    },
  });
  const { grep, ...others } = values;
  return { ...others, ...(grep === undefined ? {} : { grep }) };
}

void runScript(main);
