import { constants } from 'node:os';
import { messageOf } from './wait';

/** Something a script started or made and must not leave behind: a process, a temporary folder. */
export interface Leftover {
  /** Ends or removes it and waits until that is done. */
  readonly close: () => Promise<void>;
  /** The last resort while the process exits, when nothing can be awaited any more. */
  readonly closeNow: () => void;
}

const IMPATIENCE_MS = 1_000;
const leftovers: Leftover[] = [];
let watching = false;
let closingSince: number | undefined;
let signalCode: number | undefined;

/**
 * Sees to it that the thing is closed when the script ends, also by an error, Ctrl-C or SIGTERM.
 *
 * @returns call it once the thing has been closed in the ordinary way.
 */
export function guard(leftover: Leftover): () => void {
  watch();
  leftovers.push(leftover);
  return () => forget(leftover);
}

/**
 * Says that Ctrl-C and SIGTERM are the ordinary end of this script: it then exits with 0, not with the code that
 * stands for the signal.
 */
export function expectSignals(): void {
  signalCode = 0;
}

/** Whether a signal has come, and things end because of it. */
export function isEnding(): boolean {
  return closingSince !== undefined;
}

/** Closes everything that is still guarded, the youngest first, as a server stands on its folder. */
export async function closeAll(): Promise<void> {
  for (let youngest = leftovers.at(-1); youngest; youngest = leftovers.at(-1)) {
    try {
      await youngest.close();
    } catch (error) {
      console.error(`While cleaning up: ${messageOf(error)}`);
    }
    // Only now: should the process have to exit meanwhile, it is still to be closed.
    forget(youngest);
  }
}

/**
 * Lets this process end when the one that started it is gone, however it went. Its standard input must be a
 * pipe that the parent holds open and never writes to.
 */
export function endWithParent(): void {
  watch();
  process.stdin.on('end', () => onSignal(1));
  process.stdin.resume();
  // Only a pipe has `unref`; without it the open pipe would keep a finished run alive.
  if ('unref' in process.stdin) process.stdin.unref();
}

function watch(): void {
  if (watching) return;
  watching = true;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => onSignal(signalCode ?? 128 + constants.signals[signal]));
  }
  process.on('exit', closeAllNow);
}

function onSignal(code: number): void {
  // One Ctrl-C comes several times over: from the terminal, from npm, from tsx. A later one means: do not wait.
  if (closingSince !== undefined) {
    if (Date.now() - closingSince > IMPATIENCE_MS) process.exit(code);
    return;
  }
  closingSince = Date.now();
  void closeAll().finally(() => process.exit(code));
}

function closeAllNow(): void {
  for (const leftover of leftovers.toReversed()) leftover.closeNow();
}

function forget(leftover: Leftover): void {
  const index = leftovers.indexOf(leftover);
  if (index >= 0) leftovers.splice(index, 1);
}
