/** Tells of something that should not happen. */
export type OnCrash = (what: string, error: unknown) => void;

/**
 * A wall around work that nobody waits for: when it crashes, that is told, and the server goes on.
 *
 * @param what the work is called in the log
 */
export function walled<Args extends readonly unknown[]>(
  what: string,
  onCrash: OnCrash,
  work: (...args: Args) => unknown,
): (...args: Args) => Promise<void> {
  return async (...args) => {
    try {
      await work(...args);
    } catch (error) {
      onCrash(what, error);
    }
  };
}

/**
 * The same around a piece of work that is done at once.
 *
 * @returns what the work gives; undefined where it crashed
 */
export function attempt<T>(what: string, onCrash: OnCrash, work: () => T): T | undefined {
  try {
    return work();
  } catch (error) {
    onCrash(what, error);
    return undefined;
  }
}
