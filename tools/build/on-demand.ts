import { createRequire } from 'node:module';
import type { Plugin } from 'esbuild';
import { lazily } from './apart';

const require = createRequire(__filename);

/**
 * Loads modules of Node when the first of their exports is read, not when they are imported: libraries import them
 * for things that nobody asks of them here, and the larger ones take milliseconds and megabytes.
 *
 * @param names such as `crypto`
 */
export function onDemand(...names: readonly string[]): Plugin {
  const namespace = 'on-demand';
  return {
    name: namespace,
    setup(build) {
      const filter = new RegExp(`^(?:node:)?(?:${names.join('|')})$`);
      build.onResolve({ filter }, ({ path, namespace: importer }) =>
        importer === namespace ? { path, external: true } : { path, namespace },
      );
      build.onLoad({ filter: /./, namespace }, ({ path }) => ({
        contents: lazily(path, Object.keys(require(path))),
      }));
    },
  };
}
