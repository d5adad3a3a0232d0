import * as nodeModule from 'node:module';

/**
 * From here on, Node keeps what it has compiled in a folder for temporary files, so that the next start is quicker.
 * Nodes before 22.1 cannot; then every start compiles anew.
 */
const { enableCompileCache } = nodeModule as { readonly enableCompileCache?: () => unknown };
enableCompileCache?.();
