import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { build } from 'esbuild';
import { bundles, esbuildOptions } from '../../../tools/build/bundles';

let made: Promise<string> | undefined;

/** The engine and its doors as they are shipped, built once for all tests: `service.js`, `server.js` with `lsp.js`, and `cli.js`. @returns their folder */
export function built(): Promise<string> {
  made ??= buildAll();
  return made;
}

async function buildAll(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'journey-dist-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  const wanted = bundles.filter(({ output }) => /^dist\/(?:service|server|lsp|cli)\.js$/.test(output));
  await Promise.all(
    wanted.map(bundle =>
      build(esbuildOptions({ ...bundle, output: join(folder, basename(bundle.output)) }, true)),
    ),
  );
  return folder;
}
