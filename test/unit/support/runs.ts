/**
 * How often a property is tried: more often in `npm run fuzz`.
 *
 * @param usual how many cases are tried in `npm test`
 */
export function runs(usual: number): { readonly numRuns: number } {
  const { FUZZ_RUNS: wanted } = process.env;
  return { numRuns: wanted === undefined ? usual : Number(wanted) };
}

/** Milliseconds that many cases may take on a slow machine; without end where somebody asks for more of them. */
export const MANY = process.env.FUZZ_RUNS === undefined ? 240_000 : 0;
