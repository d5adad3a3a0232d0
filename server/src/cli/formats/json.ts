import type { Report } from '../report';

/** The version of the format; it counts up when a field changes its meaning or goes. */
const VERSION = 1;

/** For programs: `{ version, findings, summary }`. */
export function json({ findings, summary }: Report): string {
  const printed = findings.map(({ fingerprint: _, ...finding }) => finding);
  return JSON.stringify({ version: VERSION, findings: printed, summary }, undefined, 2);
}
