import { setTimeout as pause } from 'node:timers/promises';
import { CancellationTokenSource } from 'vscode-languageserver/node';
import { repeat, type Samples } from './results';
import type { Session } from './session';

const KEYSTROKES = 10;
const INTERVAL_MS = 40;
/** A burst can take minutes. */
const MOST_BURSTS = 3;

interface Burst {
  /** From the last keystroke to its completion. */
  readonly last: number;
  /** From a cancellation to the answer, for each completion that was still open then. */
  readonly cancelled: readonly number[];
}

/** Somebody types fast; each keystroke asks for a completion and cancels the one before, as VS Code does. */
export async function burst(session: Session, runs: number): Promise<Samples> {
  const bursts = await repeat(Math.min(runs, MOST_BURSTS), () => typeFast(session));
  return { burst: bursts.map(({ last }) => last), cancelled: bursts.flatMap(({ cancelled }) => cancelled) };
}

async function typeFast(session: Session): Promise<Burst> {
  const completions: Completion[] = [];
  let from = 0;
  for (let key = 0; key < KEYSTROKES; key++) {
    if (key > 0) await pause(INTERVAL_MS);
    completions.at(-1)?.cancel();
    from = session.client.published.length;
    await session.type();
    completions.push(new Completion(session));
  }
  const taken = await Promise.all(completions.map(({ answered }) => answered));
  await session.findings(from);
  await session.quiet();
  return {
    last: taken.at(-1) ?? 0,
    cancelled: taken.slice(0, -1).flatMap((_, index) => completions[index]?.cancelledFor ?? []),
  };
}

/** One completion, and how long it takes. */
class Completion {
  /** Milliseconds from the request to the answer, or to the refusal of one that was cancelled. */
  readonly answered: Promise<number>;
  /** Milliseconds from the cancellation to the end; undefined where the answer came first. */
  cancelledFor: number | undefined;
  private readonly start = performance.now();
  private readonly source = new CancellationTokenSource();
  private cancelledAt: number | undefined;
  private isOver = false;

  constructor(session: Session) {
    this.answered = session
      .ask('textDocument/completion', session.places.value, this.source.token)
      .catch((error: unknown) => {
        // A cancelled request ends as an error, as LSP has it.
        if (this.cancelledAt === undefined) throw error;
      })
      .then(() => this.end());
  }

  cancel(): void {
    if (this.isOver) return;
    this.cancelledAt = performance.now();
    this.source.cancel();
  }

  private end(): number {
    const now = performance.now();
    this.isOver = true;
    if (this.cancelledAt !== undefined) this.cancelledFor = now - this.cancelledAt;
    return now - this.start;
  }
}
