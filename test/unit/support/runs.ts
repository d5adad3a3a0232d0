/**
 * How often a property is tried: more often in `npm run fuzz`.
 *
 * @param usual how many cases are tried in `npm test`
 * @param worth how many small cases one of these costs: `npm run fuzz` tries so much fewer of them
 */
export function runs(usual: number, worth = 1): { readonly numRuns: number } {
  const { FUZZ_RUNS: wanted } = process.env;
  return { numRuns: wanted === undefined ? usual : Math.ceil(Number(wanted) / worth) };
}

/** Milliseconds that many cases may take on a slow machine; without end where somebody asks for more of them. */
export const MANY = process.env.FUZZ_RUNS === undefined ? 240_000 : 0;
