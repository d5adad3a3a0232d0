import { readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { Plugin } from 'esbuild';
import { globSync } from 'tinyglobby';
import { type Extracted, extractTexts, LANGUAGES, type Language } from './extract-texts';

/** What stands in for the texts in the code; each language is loaded when its first text is read. */
const RUNTIME = `
const load = { en: () => require('./texts/en.js'), de: () => require('./texts/de.js'), da: () => require('./texts/da.js') };
const tables = {};
export const table = language => (tables[language] ??= load[language]());
export const text = n => ({
  get en() { return table('en').texts[n]; },
  get de() { return table('de').texts[n]; },
  get da() { return table('da').texts[n]; },
});
`;

/**
 * Keeps the texts of each language in a file of its own beside the bundle: the sources have the languages side by
 * side, but hardly anybody reads more than one of them.
 *
 * @param sources a glob of the files whose texts are taken out
 * @param schemas the files with the translations of the schemas, by language; imported as JSON, and lazily the same
 */
export function textsApart(sources: string, schemas: Readonly<Partial<Record<Language, string>>>): Plugin {
  let extracted: ReadonlyMap<string, Extracted> = new Map();
  return {
    name: 'texts-apart',
    setup(build) {
      build.onStart(() => {
        extracted = extractAll(globSync(sources).sort());
      });
      build.onResolve({ filter: /^(?:journey:texts|\.\/texts\/\w+\.js)$/ }, ({ path }) =>
        path === 'journey:texts' ? { path, namespace: 'texts' } : { path, external: true },
      );
      build.onLoad({ filter: /./, namespace: 'texts' }, () => ({ contents: RUNTIME, resolveDir: '.' }));
      build.onLoad({ filter: /\.ts$/ }, ({ path }) => {
        const contents = extracted.get(path)?.code;
        return contents === undefined ? undefined : { contents, loader: 'ts' };
      });
      build.onLoad({ filter: /\.json$/ }, ({ path }) => {
        const language = LANGUAGES.find(one => path === resolve(schemas[one] ?? ''));
        return language && { contents: lazySchema(language), resolveDir: '.' };
      });
      build.onEnd(async () => {
        const folder = join(dirname(build.initialOptions.outfile ?? ''), 'texts');
        await mkdir(folder, { recursive: true });
        for (const language of LANGUAGES) await writeFile(join(folder, `${language}.js`), table(language));
      });
    },
  };

  function table(language: Language): string {
    const texts = [...extracted.values()].flatMap(file => file.texts.map(text => text[language]));
    const path = schemas[language];
    const schema = path === undefined ? undefined : JSON.parse(readFileSync(path, 'utf8'));
    return `module.exports=${JSON.stringify({ texts, schema })};\n`;
  }
}

/** A getter, as a value would be loaded with the module that imports it. */
function lazySchema(language: Language): string {
  return `const { table } = require('journey:texts');
module.exports = { __esModule: true, get default() { return table('${language}').schema; } };`;
}

/** In a fixed order, so that equal sources make equal files. */
function extractAll(paths: readonly string[]): ReadonlyMap<string, Extracted> {
  let count = 0;
  return new Map(
    paths.map(path => {
      const extracted = extractTexts(readFileSync(path, 'utf8'), count);
      count += extracted.texts.length;
      return [resolve(path), extracted];
    }),
  );
}
