import { grouped } from '../../service';
import type { ReportedFinding } from '../report';

/** The findings of each file, in the order in which they come. */
export function byFile(
  findings: readonly ReportedFinding[],
): ReadonlyMap<string, readonly ReportedFinding[]> {
  return grouped(findings, ({ file }) => file);
}
