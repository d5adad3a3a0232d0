import { resolve } from 'node:path';
import type { Plugin } from 'esbuild';

/**
 * Leaves a module out of a bundle, to be loaded from a bundle of its own beside it when it is needed.
 *
 * @param module the file
 * @param bundle where it is found at run time, seen from the bundle that imports it
 */
export function apart(module: string, bundle: string): Plugin {
  const file = resolve(module);
  const namespace = `apart ${bundle}`;
  const names = new Set([file, file.replace(/\.ts$/, ''), file.replace(/\/index\.ts$/, '')]);
  return {
    name: 'apart',
    setup(build) {
      build.onResolve({ filter: /^\./ }, ({ path, resolveDir }) => {
        if (path === bundle) return { path, external: true };
        return names.has(resolve(resolveDir, path)) ? { path: file, namespace } : undefined;
      });
      // Not `import()`: to start Node's loader for modules takes longer than all the rest.
      build.onLoad({ filter: /./, namespace }, () => ({
        contents: `module.exports = require(${JSON.stringify(bundle)});`,
        resolveDir: '.',
      }));
    },
  };
}
