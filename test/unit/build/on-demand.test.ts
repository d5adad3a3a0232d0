import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { onDemand } from '../../../tools/build/on-demand';

const folder = mkdtempSync(join(tmpdir(), 'journey-'));

/** Bundles a program with Node's `crypto` on demand, and runs it. @returns the lines that it prints */
async function printedBy(program: string): Promise<readonly string[]> {
  // Not with `node -e`, which loads modules of its own.
  const outfile = join(folder, 'program.cjs');
  await build({
    stdin: { contents: program, resolveDir: '.', loader: 'ts' },
    bundle: true,
    outfile,
    platform: 'node',
    format: 'cjs',
    plugins: [onDemand('crypto')],
  });
  return execFileSync(process.execPath, [outfile], { encoding: 'utf8' }).trim().split('\n');
}

const PRINT = `const print = () => console.log(process.moduleLoadList.includes('NativeModule crypto'));`;

describe('A module of Node on demand', function () {
  this.timeout(30_000); // esbuild, on a machine that may be busy
  after(() => rmSync(folder, { recursive: true }));

  for (const from of ['crypto', 'node:crypto']) {
    it(`is loaded when an export of it is read, imported as ${from}`, async () => {
      const program = `import { randomBytes } from '${from}'; ${PRINT} print(); randomBytes(1); print();`;
      assert.deepEqual(await printedBy(program), ['false', 'true']);
    });
  }

  it('is the same for code that requires it', async () => {
    const program = `const crypto = require('crypto'); ${PRINT} print(); console.log(crypto.randomBytes(3).length);`;
    assert.deepEqual(await printedBy(program), ['false', '3']);
  });
});
