import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { apart } from '../../../tools/build/apart';

/** Bundles `main.ts` with `other.ts` apart, and runs what comes out beside this `other.js`. */
async function run(main: string, other: string, otherBundle: string): Promise<Record<string, unknown>> {
  const folder = mkdtempSync(join(tmpdir(), 'journey-'));
  const file = (name: string) => join(folder, name);
  try {
    writeFileSync(file('main.ts'), main);
    writeFileSync(file('other.ts'), other);
    writeFileSync(file('other.js'), otherBundle);
    const plugins = [apart(file('other.ts'), './other.js')];
    const options = { bundle: true, platform: 'node', format: 'cjs' } as const;
    await build({ ...options, entryPoints: [file('main.ts')], outfile: file('main.js'), plugins });
    return createRequire(file('test.js'))('./main.js');
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const COUNTING = 'globalThis.loaded = (globalThis.loaded ?? 0) + 1; exports.one = 1;';

describe('A bundle apart', function () {
  this.timeout(30_000); // esbuild, on a machine that may be busy
  const state = globalThis as { loaded?: number };
  beforeEach(() => {
    delete state.loaded;
  });

  it('is not loaded where it is only imported', async () => {
    const main = `import { one } from './other'; export const later = () => one;`;
    await run(main, 'export const one = 1; export type Two = 2;', COUNTING);
    assert.equal(state.loaded, undefined);
  });

  it('is loaded once where its exports are read', async () => {
    const main = `import { one } from './other'; export const sum = one + one;`;
    assert.equal((await run(main, 'export const one = 1; export type Two = 2;', COUNTING)).sum, 2);
    assert.equal(state.loaded, 1);
  });

  it('is loaded where it is imported for what it does', async () => {
    await run(`import './other';`, 'console.log();', COUNTING);
    assert.equal(state.loaded, 1);
  });
});
