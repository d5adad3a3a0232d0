import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BuildOptions, build } from 'esbuild';
import { knownPageFiles } from '../../../tools/build/page-files';

const folder = mkdtempSync(join(tmpdir(), 'journey-'));
const file = (name: string) => join(folder, name);

const SOURCES: Readonly<Record<string, string>> = {
  'main.ts': `import { base } from './base';
    base(); void import('./more'); void import('./webview.de.json'); void import('./webview.da.json');`,
  'more.ts': `import { base } from './base'; export const more = base();`,
  'base.ts': `export const base = () => console.log('base');`,
  'webview.de.json': '{ "map": "Karte" }',
  'webview.da.json': '{ "map": "Kort" }',
  'page-files.ts': 'export const pageFiles = { scripts: [], words: {} };',
  'extension.ts': `export { pageFiles } from './page-files';`,
};

const page: BuildOptions = {
  entryPoints: [file('main.ts')],
  outdir: folder,
  bundle: true,
  format: 'esm',
  splitting: true,
  chunkNames: '[name]',
};

describe('What the extension knows of the files of the page', function () {
  this.timeout(30_000); // esbuild, on a machine that may be busy
  before(() => {
    for (const [name, text] of Object.entries(SOURCES)) writeFileSync(file(name), text);
  });
  after(() => rmSync(folder, { recursive: true }));

  it('are the scripts that the first one imports, and the words of each language', async () => {
    const asked: boolean[] = [];
    const plugin = knownPageFiles(file('page-files.ts'), production => {
      asked.push(production);
      return page;
    });
    const { outputFiles } = await build({
      entryPoints: [file('extension.ts')],
      bundle: true,
      format: 'cjs',
      minify: true,
      write: false,
      plugins: [plugin],
    });
    const module = { exports: {} };
    new Function('module', outputFiles[0]?.text ?? '')(module);
    assert.deepEqual(module.exports, {
      pageFiles: { scripts: ['chunk.js'], words: { de: 'webview.de.js', da: 'webview.da.js' } },
    });
    assert.deepEqual(asked, [true]);
  });
});
