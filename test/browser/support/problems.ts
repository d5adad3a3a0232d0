import type { Page } from 'playwright-core';
import { messageOf, waitUntil } from '../../../tools/host/src/wait';

/** A row of the Problems panel. */
export interface Problem {
  readonly file: string;
  readonly severity: 'error' | 'warning' | 'info';
  readonly message: string;
  /** The rule's id, where the problem names one. */
  readonly code: string;
  /** Counted from 1. */
  readonly line: number;
  readonly column: number;
}

/** When the Problems panel shows what a test waits for. */
export type ProblemsCondition = (problems: readonly Problem[]) => boolean;

const TIMEOUT_MS = 15_000;

/**
 * Reads the Problems panel, which must be open, as soon as the condition holds. The list draws only what is in
 * sight, so a test should keep to a handful of problems.
 *
 * @throws Error that tells what the panel shows instead.
 */
export async function readProblems(page: Page, until: ProblemsCondition): Promise<readonly Problem[]> {
  let last: readonly Problem[] = [];
  try {
    return await waitUntil(
      async () => {
        last = await readRows(page);
        return until(last) && last;
      },
      { what: 'the Problems panel shows what was expected', timeoutMs: TIMEOUT_MS },
    );
  } catch (error) {
    throw new Error(`${messageOf(error)}; it shows ${JSON.stringify(last, null, 2)}`);
  }
}

function readRows(page: Page): Promise<readonly Problem[]> {
  return page.locator('.markers-panel .monaco-list-row').evaluateAll(rows => {
    const problems: Problem[] = [];
    let file = '';
    // In the order of the rows: a file's row, then those of its problems; related information is level 3.
    const ordered = rows.sort(
      (a, b) => Number(a.getAttribute('data-index')) - Number(b.getAttribute('data-index')),
    );
    for (const row of ordered) {
      const text = (selector: string): string => row.querySelector(selector)?.textContent ?? '';
      if (row.getAttribute('aria-level') === '1') file = text('.label-name');
      if (row.getAttribute('aria-level') !== '2') continue;
      const [, line, column] = /Ln (\d+), Col (\d+)/.exec(text('.marker-line')) ?? [];
      const severity = /\b(error|warning|info)\b/.exec(
        row.querySelector('.marker-icon')?.className ?? '',
      )?.[1];
      problems.push({
        file,
        severity: (severity ?? 'info') as Problem['severity'],
        message: text('.marker-message'),
        code: text('.marker-code'),
        line: Number(line),
        column: Number(column),
      });
    }
    return problems;
  });
}
