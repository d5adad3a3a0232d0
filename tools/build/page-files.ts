import { basename, resolve } from 'node:path';
import type { BuildOptions, Metafile, Plugin } from 'esbuild';
import type { PageFiles } from '../../client/src/preview/page-files';

/**
 * Tells the extension which files the preview's page will ask for, so that they are asked for together with its first
 * script, and not one behind the other.
 *
 * @param module the one whose place is taken by one that knows the files
 * @param page how the page is made; asked with whether it is made for users, as the names follow the contents
 */
export function knownPageFiles(module: string, page: (production: boolean) => BuildOptions): Plugin {
  const file = resolve(module);
  return {
    name: 'known-page-files',
    setup({ esbuild, initialOptions, onLoad }) {
      onLoad({ filter: /page-files\.ts$/ }, async ({ path }) => {
        if (path !== file) return undefined;
        const options = { ...page(initialOptions.minify === true), write: false, metafile: true } as const;
        const { metafile } = await esbuild.build(options);
        return {
          contents: `export const pageFiles = ${JSON.stringify(filesOf(metafile))};`,
          watchFiles: Object.keys(metafile.inputs).map(input => resolve(input)),
        };
      });
    },
  };
}

/** What the script `main.js` imports, and the words of each language. */
export function filesOf({ outputs }: Pick<Metafile, 'outputs'>): PageFiles {
  const [, main] = Object.entries(outputs).find(([path]) => basename(path) === 'main.js') ?? [];
  const imported = main?.imports.filter(({ kind }) => kind === 'import-statement') ?? [];
  return {
    scripts: imported.map(({ path }) => basename(path)),
    words: Object.fromEntries(
      Object.entries(outputs).flatMap(([path, { entryPoint }]) => {
        const language = /webview\.(\w+)\.json$/.exec(entryPoint ?? '')?.[1];
        return language === undefined ? [] : [[language, basename(path)] as const];
      }),
    ),
  };
}
