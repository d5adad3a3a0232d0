import { existsSync, readFileSync } from 'node:fs';

/** How many tests passed, failed and were skipped. */
export interface Totals {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** What one runner came to: its tests, and what went wrong besides them. */
export interface Outcome {
  readonly totals: Totals;
  /** Set when the runner did not do its work; it then counts as one failed test. */
  readonly trouble?: string;
}

const NONE: Totals = { passed: 0, failed: 0, skipped: 0 };

/**
 * Reads a runner's Mocha results. A runner that crashed, left no results or ran no test is a failure: silence
 * must not look like success.
 *
 * @param exitCode the runner's; 0 where all is well.
 */
export function readOutcome(resultsFile: string, exitCode: number): Outcome {
  if (!existsSync(resultsFile)) return broken(NONE, `ended with code ${exitCode} and without results`);
  const totals = parseTotals(readFileSync(resultsFile, 'utf8'));
  if (!totals) return broken(NONE, `left results that cannot be read: ${resultsFile}`);
  if (totals.passed + totals.failed === 0) return broken(totals, 'ran no test');
  if (exitCode !== 0 && totals.failed === 0) return broken(totals, `ended with code ${exitCode}`);
  return { totals };
}

/** An outcome for a runner that could not do its work. */
export function broken(totals: Totals, trouble: string): Outcome {
  return { totals: { ...totals, failed: totals.failed + 1 }, trouble };
}

/** The outcome of something that failed before any test could run. */
export function brokenBefore(trouble: string): Outcome {
  return broken(NONE, trouble);
}

/** The sum of all outcomes. */
export function sumUp(outcomes: readonly Outcome[]): Totals {
  return outcomes.reduce<Totals>(
    (sum, { totals }) => ({
      passed: sum.passed + totals.passed,
      failed: sum.failed + totals.failed,
      skipped: sum.skipped + totals.skipped,
    }),
    NONE,
  );
}

/** The closing line, which CI reads: `N passed, N failed`, with `, N skipped` where some were. */
export function totalsLine({ passed, failed, skipped }: Totals): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

function parseTotals(json: string): Totals | undefined {
  try {
    const { stats } = JSON.parse(json) as { stats: { passes: number; failures: number; pending: number } };
    return { passed: stats.passes, failed: stats.failures, skipped: stats.pending };
  } catch (error) {
    // Written half when the runner was killed: the caller reports it.
    if (error instanceof SyntaxError || error instanceof TypeError) return undefined;
    throw error;
  }
}
