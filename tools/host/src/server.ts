import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Deferred, deferred } from './deferred';
import { hostEnvironment } from './environment';
import { ensureHost } from './install';
import { type Started, startProcess } from './process';
import { messageOf, within } from './wait';

/** How the server is started. */
export interface ServerOptions {
  /** Where it listens, on the loopback address; a free port where none is given. */
  readonly port?: number;
  /** Holds settings, state and logs. */
  readonly serverDataDir: string;
  readonly extensionsDir: string;
  /** What a page must know to get in. Without it everybody on this machine gets in: for tests only. */
  readonly token?: string;
  /** Lets a page load extensions under development, and run their tests. */
  readonly smokeTestDriver?: boolean;
  /** Environment variables for the server, and so for the extensions. */
  readonly env?: NodeJS.ProcessEnv;
}

/** A server that answers. */
export interface Server {
  /** `http://127.0.0.1:PORT/`, without the token. */
  readonly url: string;
  readonly port: number;
  /** Settles when the server has ended, for whatever reason; its exit code. */
  readonly exited: Promise<number>;
  readonly stop: () => Promise<void>;
}

// Ends the server when this process is gone, however it went.
const GUARD = join(__dirname, 'server-guard.ts');
const START_TIMEOUT_MS = 60_000;

/**
 * Starts VS Code as a server on the loopback address and waits until it answers.
 *
 * @throws Error when it does not, such as when the port is taken; with its output when it has ended.
 */
export async function startServer(options: ServerOptions): Promise<Server> {
  const { node, server } = await ensureHost();
  const tempDir = join(options.serverDataDir, 'tmp');
  mkdirSync(tempDir, { recursive: true });
  const listening = deferred<number>();
  const started = startProcess(node, [`--require=${GUARD}`, server, ...argumentsFor(options)], {
    // The sockets between its processes go into our folder, and away with it.
    env: hostEnvironment({ ...options.env, TMPDIR: tempDir, XDG_RUNTIME_DIR: tempDir }),
    onOutput: () => settle(listening, started.output()),
  });
  try {
    const announced = Promise.race([listening.promise, endOf(started)]);
    const port = await within(announced, START_TIMEOUT_MS, 'it listens');
    const url = `http://127.0.0.1:${port}/`;
    // 403 is an answer too: with a token, the page alone is not for everybody.
    await fetch(url, { signal: AbortSignal.timeout(START_TIMEOUT_MS) });
    return { url, port, exited: started.exited, stop: started.stop };
  } catch (error) {
    await started.stop();
    throw new Error(`VS Code did not start: ${messageOf(error)}`);
  }
}

/** The server tells its port when it listens. When it cannot, it says so, but does not end. */
function settle({ resolve, reject }: Deferred<number>, output: string): void {
  const port = /Extension host agent listening on (\d+)/.exec(output)?.[1];
  if (port) resolve(Number(port));
  const refusal = /^.*Error: (listen E.*)$/m.exec(output)?.[1];
  if (refusal) reject(new Error(refusal));
}

function argumentsFor(options: ServerOptions): readonly string[] {
  return [
    '--host=127.0.0.1',
    `--port=${options.port ?? 0}`,
    tokenArgument(options),
    `--server-data-dir=${options.serverDataDir}`,
    `--extensions-dir=${options.extensionsDir}`,
    '--accept-server-license-terms',
    '--telemetry-level=off',
    '--disable-workspace-trust',
    ...(options.smokeTestDriver ? ['--enable-smoke-test-driver'] : []),
  ];
}

function tokenArgument({ token, serverDataDir }: ServerOptions): string {
  if (!token) return '--without-connection-token';
  // In a file that only the user reads: arguments are seen by everybody on the machine.
  const file = join(serverDataDir, 'token');
  writeFileSync(file, token, { mode: 0o600 });
  return `--connection-token-file=${file}`;
}

async function endOf(started: Started): Promise<never> {
  const code = await started.exited;
  throw new Error(`it ended with code ${code}\n\n${started.output()}`);
}
