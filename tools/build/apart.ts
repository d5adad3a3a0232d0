import { resolve } from 'node:path';
import type { Plugin, PluginBuild } from 'esbuild';

/**
 * Leaves a module out of a bundle, to be loaded from a bundle of its own beside it when it is needed: when the first
 * of its exports is read, not when it is imported. One without exports is imported for what it does: then it is loaded.
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
      build.onLoad({ filter: /./, namespace }, async () => ({
        contents: lazily(bundle, await exportsOf(file, build)),
        resolveDir: '.',
      }));
    },
  };
}

/** A module that has these exports of another one, and loads that when the first of them is read. */
export function lazily(bundle: string, names: readonly string[]): string {
  const load = `require(${JSON.stringify(bundle)})`;
  if (names.length === 0) return `module.exports = ${load};`;
  const getters = names.map(name => `get ${name}() { return ${load}.${name}; }`);
  return `module.exports = { __esModule: true, ${getters.join(', ')} };`;
}

/** The names that are left of a module's exports without its types. */
async function exportsOf(file: string, { esbuild }: PluginBuild): Promise<readonly string[]> {
  const { metafile } = await esbuild.build({
    entryPoints: [file],
    write: false,
    outdir: '.',
    format: 'esm',
    metafile: true,
    logLevel: 'silent',
  });
  return Object.values(metafile.outputs).flatMap(output => output.exports);
}
