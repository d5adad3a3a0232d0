import type { Report } from '../report';

/** The version of the format; it counts up when a field changes its meaning or goes. */
const VERSION = 1;

/** For programs: `{ version, findings, summary }`. */
export function json({ findings, summary }: Report): string {
  return JSON.stringify({ version: VERSION, findings, summary }, undefined, 2);
}
