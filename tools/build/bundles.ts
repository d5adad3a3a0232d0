import { existsSync } from 'node:fs';
import type { BuildOptions, Plugin } from 'esbuild';
import { apart } from './apart';
import { usedIconsOnly } from './icons';
import { onDemand } from './on-demand';
import { knownPageFiles } from './page-files';
import { textsApart } from './texts';

/** One thing that esbuild makes. */
export interface Bundle {
  /** The file it is known by, which other parts of the project rely on. */
  readonly output: string;
  readonly entry: string;
  /** Runs from a shell, so it must be executable. */
  readonly executable?: boolean;
  readonly options: BuildOptions;
}

/** Packages in ESM ask for their own address, which a CommonJS bundle has under another name. */
const address = "const bundleUrl = require('node:url').pathToFileURL(__filename).href;";
const node: BuildOptions = {
  platform: 'node',
  format: 'cjs',
  target: 'node18',
  banner: { js: address },
  define: { 'import.meta.url': 'bundleUrl' },
};
/** The engine is made once for all its doors. */
const service = 'server/src/service/index.ts';
/** The command line can start it as well. */
const server = 'server/src/lsp/stdio.ts';
const translations = { de: 'l10n/schema.de.json', da: 'l10n/schema.da.json' };
/**
 * Scripts in CommonJS that web workers load as well. There, what stands at the top of a script is everybody's: they
 * are wrapped into functions.
 */
const wrapped: BuildOptions = {
  banner: { js: '(function (module, require) {' },
  footer: { js: '})(module, require);' },
};
const page: BuildOptions = { platform: 'browser', target: ['chrome120', 'firefox121', 'safari17'] };
const preview: Bundle = {
  output: 'dist/webview/main.js',
  entry: 'client/webview/main.tsx',
  // What hardly anybody looks at, and the other languages, lie in chunks beside it.
  options: {
    ...page,
    outdir: 'dist/webview',
    format: 'esm',
    splitting: true,
    jsx: 'automatic',
    jsxImportSource: 'preact',
  },
};
const previewKnown = knownPageFiles('client/src/preview/page-files.ts', production =>
  esbuildOptions(preview, production),
);

/** Everything that ends up in `dist/`. */
export const bundles: readonly Bundle[] = [
  {
    output: 'dist/extension.js',
    entry: 'client/src/extension.node.ts',
    options: {
      ...node,
      external: ['vscode'],
      plugins: [
        previewKnown,
        apart('client/src/extension.web.ts', './web/extension.js'),
        apart('client/src/server-place.node.ts', './process.js'),
      ],
    },
  },
  {
    output: 'dist/process.js',
    entry: 'client/src/server-place.node.ts',
    options: { ...node, external: ['vscode'] },
  },
  {
    output: 'dist/service.js',
    entry: service,
    options: {
      ...wrapped,
      // Pure, so that nothing of Node is looked for: packages give what they have for browsers, which is smaller.
      platform: 'browser',
      format: 'cjs',
      target: 'es2022',
      // Editors are given these files as well: they are in the package anyway.
      external: ['./schemas/*.json'],
      plugins: [textsApart('server/src/service/**/*.ts', translations)],
    },
  },
  {
    output: 'dist/server.js',
    entry: 'server/src/lsp/start.ts',
    options: { ...node, plugins: [apart(server, './lsp.js')] },
  },
  {
    output: 'dist/lsp.js',
    entry: server,
    options: { ...node, plugins: [apart(service, './service.js'), onDemand('child_process', 'crypto')] },
  },
  {
    output: 'dist/cli.js',
    entry: 'server/src/cli/main.ts',
    executable: true,
    options: {
      ...node,
      banner: { js: `#!/usr/bin/env node\n${address}` },
      // What draws pictures is large and has files of its own: it is installed beside us, and loaded when a picture is asked for.
      external: ['@resvg/resvg-wasm', 'bidi-js', 'fontkit', 'pdfkit'],
      plugins: [apart(service, './service.js'), apart(server, './lsp.js')],
    },
  },
  {
    output: 'dist/web/extension.js',
    entry: 'client/src/extension.web.ts',
    options: {
      platform: 'browser',
      format: 'cjs',
      target: 'es2022',
      external: ['vscode'],
      plugins: [previewKnown],
    },
  },
  {
    output: 'dist/web/server.js',
    entry: 'server/src/lsp/worker.ts',
    options: {
      platform: 'browser',
      format: 'cjs',
      target: 'es2022',
      plugins: [apart(service, './service.js')],
      banner: { js: '(function () {' },
      footer: { js: '})();' },
    },
  },
  preview,
  {
    output: 'dist/webview/more.css',
    entry: 'client/webview/styles/more.css',
    options: page,
  },
  {
    output: 'dist/webview/main.css',
    entry: 'client/webview/styles/main.css',
    // The font of the icons lies beside the style sheet under its own name.
    options: {
      ...page,
      assetNames: '[name]',
      plugins: [usedIconsOnly('client/webview/**/*.{ts,tsx}', 'server/src/service/map/shapes/icons.ts')],
    },
  },
];

/** The options for one bundle: small for users, with source maps for those who debug. */
export function esbuildOptions(
  { output, entry, options }: Bundle,
  production: boolean,
  plugins: readonly Plugin[] = [],
): BuildOptions {
  return {
    ...options,
    plugins: [...(options.plugins ?? []), ...plugins],
    entryPoints: [entry],
    ...(options.outdir === undefined ? { outfile: output } : {}),
    bundle: true,
    minify: production,
    // Texts in German and Danish stay as they are, instead of as escapes of six characters each.
    charset: 'utf8',
    sourcemap: !production,
    metafile: true,
    // Licences are gathered in one file, see notices.ts.
    legalComments: 'none',
    define: { ...options.define, 'process.env.NODE_ENV': production ? '"production"' : '"development"' },
    logLevel: 'silent',
  };
}

/** @throws Error that names every bundle whose first file is not there. */
export function requireEntries(): void {
  const missing = bundles.filter(({ entry }) => !existsSync(entry));
  if (missing.length === 0) return;
  throw new Error(
    missing.map(({ entry, output }) => `${output} cannot be built: ${entry} does not exist.`).join('\n'),
  );
}
