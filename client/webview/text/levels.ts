import type { FindingLevel, MapFinding } from '../../src/preview/messages';

/** The severities, the worst first. */
export const LEVELS = ['error', 'warning', 'information'] as const satisfies readonly FindingLevel[];

const levelIcons = { error: 'error', warning: 'warning', information: 'info' } as const;

/** The codicon of a severity. */
export function levelIcon(level: FindingLevel): string {
  return levelIcons[level];
}

/** The worst severity among findings; undefined where there are none. */
export function worstLevel(findings: readonly MapFinding[]): FindingLevel | undefined {
  return LEVELS.find(level => findings.some(finding => finding.level === level));
}
