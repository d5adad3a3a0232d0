/**
 * How often a property is tried, and with which seed: always the same in `npm test`, so that a failure repeats; a fresh
 * one and more of them in `npm run fuzz`.
 *
 * @param usual how many cases are tried in `npm test`
 */
export function runs(usual: number): { readonly seed: number; readonly numRuns: number } {
  const { FUZZ_SEED: seed, FUZZ_RUNS: wanted } = process.env;
  return { seed: Number(seed ?? 20261121), numRuns: wanted === undefined ? usual : Number(wanted) };
}

/** Milliseconds that many cases may take on a slow machine; without end where somebody asks for more of them. */
export const MANY = process.env.FUZZ_RUNS === undefined ? 240_000 : 0;
