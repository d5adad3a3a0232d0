import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureHost, isHostSupported } from '../../host/src/install';
import { installOnce } from '../../host/src/install-once';
import { npmCi } from '../../host/src/npm';
import { ROOT } from '../../host/src/paths';
import { withProgress } from '../../host/src/progress';

/** The nested package that holds the peer. */
export const BENCH_DIR = join(ROOT, 'tools/bench');

const OLDEST_NODE = [22, 13] as const; // what the peer asks for

/** Installs the peer, if it is not there yet. */
export function ensurePeer(): Promise<void> {
  return installOnce(BENCH_DIR, 'yaml-language-server', () =>
    withProgress('Installing yaml-language-server (once)', () => npmCi(BENCH_DIR)),
  );
}

/**
 * The Node that runs every server: the one of the embedded VS Code, or where that does not run, this one.
 *
 * @throws Error when this one is older than the peer allows.
 */
export async function benchNode(): Promise<string> {
  if (isHostSupported()) return (await ensureHost()).node;
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1]))
    return process.execPath;
  throw new Error(`The benchmarks need Node ${OLDEST_NODE.join('.')} or newer, this is ${process.version}.`);
}

/** The version of a package as it is installed. @param folder where its `node_modules` is */
export function installedVersion(name: string, folder = ROOT): string {
  const file = join(folder, 'node_modules', name, 'package.json');
  return (JSON.parse(readFileSync(file, 'utf8')) as { readonly version: string }).version;
}
