import { type ChildProcess, spawn } from 'node:child_process';
import { guard } from './cleanup';
import { within } from './wait';

/** How a program is started. */
export interface StartOptions {
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
  /** Gets every piece of output, of both streams, as it comes; it is kept for `output()` in any case. */
  readonly onOutput?: (text: string) => void;
  /** The program has processes of its own to end, so it gets more time, and is not killed where SIGTERM will do. */
  readonly cleansUp?: boolean;
}

/** A program that runs, in a process group of its own. */
export interface Started {
  readonly pid: number;
  /** The last part of what it has printed. */
  readonly output: () => string;
  /** The exit code, once it has ended; 1 if a signal ended it. */
  readonly exited: Promise<number>;
  /** Ends the whole group: SIGTERM, and SIGKILL if that was not enough. Resolves when it is over. */
  readonly stop: () => Promise<void>;
}

const KEPT_OUTPUT = 100_000; // characters: enough for any error, and no leak in a server that runs for days
const GRACE_MS = { leaf: 5_000, cleansUp: 15_000 };

/**
 * Starts a program, and ends it at the latest with this process. The program's standard input is a pipe which
 * stays open as long as this process lives (see `endWithParent`).
 *
 * @throws Error (through `exited`) when it cannot be started at all.
 */
export function startProcess(command: string, args: readonly string[], options: StartOptions = {}): Started {
  const child = spawn(command, args, {
    cwd: options.cwd,
    env: options.env ?? process.env,
    // A group of its own, so that its children can be ended with it.
    detached: true,
    stdio: 'pipe',
  });
  const output = collectOutput(child, options.onOutput);
  const exited = exitOf(child);
  const release = guard({
    close: stop,
    closeNow: () => signalGroup(child, options.cleansUp ? 'SIGTERM' : 'SIGKILL'),
  });
  // What it leaves in its group goes too; it would also hold the pipes open, and `exited` back.
  child.once('exit', () => signalGroup(child, 'SIGKILL'));
  exited.then(release, release);

  async function stop(): Promise<void> {
    signalGroup(child, 'SIGTERM');
    const grace = options.cleansUp ? GRACE_MS.cleansUp : GRACE_MS.leaf;
    await within(exited, grace, `${command} ended`).catch(() => signalGroup(child, 'SIGKILL'));
    await exited;
  }
  return { pid: child.pid ?? 0, output, exited, stop };
}

/** Runs a program to its end. @returns the exit code and the last part of its output. */
export async function runProcess(
  command: string,
  args: readonly string[],
  options: StartOptions = {},
): Promise<{ readonly code: number; readonly output: string }> {
  const started = startProcess(command, args, options);
  return { code: await started.exited, output: started.output() };
}

function collectOutput(child: ChildProcess, onOutput?: (text: string) => void): () => string {
  let kept = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => {
      kept = (kept + text).slice(-KEPT_OUTPUT);
      onOutput?.(text);
    });
  }
  return () => kept;
}

function exitOf(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', code => resolve(code ?? 1));
  });
}

function signalGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, signal);
  } catch (error) {
    // ESRCH: nobody is left in the group, which is what we want.
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}
