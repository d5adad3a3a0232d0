/** A source of chance that gives the same sequence for the same seed, on every machine. */
export interface Random {
  /** A whole number from 0 to `limit` − 1. */
  below(limit: number): number;
  /** One of the values. */
  pick<T>(values: readonly [T, ...T[]]): T;
  /** True once in so many times, on average. */
  once(outOf: number): boolean;
}

/**
 * Makes a source of chance by the mulberry32 generator: 32 bits of state, enough for texts, not for secrets.
 *
 * @param seed a whole number
 */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  const below = (limit: number): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  };
  return {
    below,
    pick: values => values[below(values.length)] ?? values[0],
    once: outOf => below(outOf) === 0,
  };
}
