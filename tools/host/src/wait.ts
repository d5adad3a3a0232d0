import { setTimeout as pause } from 'node:timers/promises';

/** How long `waitUntil` may wait, and what it says when it waited in vain. */
export interface WaitOptions {
  /** Completes the sentence "Timed out waiting until …". */
  readonly what: string;
  /** Milliseconds until it gives up. */
  readonly timeoutMs: number;
  /** Milliseconds between two looks; 50 where nothing is said. */
  readonly intervalMs?: number;
}

/**
 * Looks again and again until the condition gives something other than `false` or `undefined`, and returns
 * that. For conditions that announce themselves by no event, such as a lock held by another process.
 *
 * @throws Error when the time is over; whatever the condition itself throws goes straight through.
 */
export async function waitUntil<T>(
  condition: () => T | false | undefined | Promise<T | false | undefined>,
  options: WaitOptions,
): Promise<T> {
  const end = Date.now() + options.timeoutMs;
  for (;;) {
    const result = await condition();
    if (result !== false && result !== undefined) return result;
    if (Date.now() > end) {
      throw new Error(`Timed out waiting until ${options.what} (${Math.round(options.timeoutMs / 1000)} s)`);
    }
    await pause(options.intervalMs ?? 50);
  }
}

/**
 * The promise's value, unless it takes longer than that many milliseconds.
 *
 * @throws Error saying "Timed out waiting until `what`" when the time is over.
 */
export async function within<T>(promise: Promise<T>, timeoutMs: number, what: string): Promise<T> {
  const over = new AbortController();
  const limit = pause(timeoutMs, undefined, { signal: over.signal }).then(() => {
    throw new Error(`Timed out waiting until ${what} (${Math.round(timeoutMs / 1000)} s)`);
  });
  try {
    return await Promise.race([promise, limit]);
  } finally {
    over.abort();
    // The aborted pause rejects; nobody else listens to it any more.
    limit.catch(() => undefined);
  }
}

/** An error's text for a person, whatever was thrown. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
