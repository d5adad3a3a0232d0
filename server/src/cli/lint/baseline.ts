import { resolve } from 'node:path';
import { UsageError } from '../command';
import { readOptionFile } from '../inputs';
import type { ReportedFinding } from '../report';
import { writeWhole } from '../write-file';

const VERSION = 1;

/** How often each finding is known, by its fingerprint. */
export type Baseline = ReadonlyMap<string, number>;

/** One known finding as the file holds it: `file` and `rule` are there for people who read it. */
interface Entry {
  readonly file: string;
  readonly rule: string;
  readonly fingerprint: string;
  readonly count: number;
}

/**
 * Reads the findings that are known.
 *
 * @throws UsageError where the file is missing or no baseline
 */
export async function readBaseline(path: string, cwd: string): Promise<Baseline> {
  const content = await readOptionFile(path, cwd);
  const entries = entriesIn(content);
  if (!entries) {
    throw new UsageError(`${path} is no baseline of journey lint. Write it anew with --update-baseline.`);
  }
  return new Map(entries.map(({ fingerprint, count }) => [fingerprint, count]));
}

/** The findings that the baseline does not know: of equal ones, those beyond the number known. */
export function withoutKnown(
  findings: readonly ReportedFinding[],
  baseline: Baseline,
): readonly ReportedFinding[] {
  const left = new Map(baseline);
  return findings.filter(({ fingerprint }) => {
    const known = left.get(fingerprint) ?? 0;
    if (known > 0) left.set(fingerprint, known - 1);
    return known === 0;
  });
}

/** Writes these findings as the known ones: sorted, so that two people's files merge. */
export async function writeBaseline(
  path: string,
  cwd: string,
  findings: readonly ReportedFinding[],
): Promise<void> {
  const entries = new Map<string, Entry>();
  for (const { file, rule, fingerprint } of findings) {
    const count = (entries.get(fingerprint)?.count ?? 0) + 1;
    entries.set(fingerprint, { file, rule, fingerprint, count });
  }
  const sorted = [...entries.values()].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  const content = JSON.stringify({ version: VERSION, findings: sorted }, undefined, 2);
  await writeWhole(resolve(cwd, path), `${content}\n`);
}

function keyOf({ file, rule, fingerprint }: Entry): string {
  return JSON.stringify([file, rule, fingerprint]);
}

function entriesIn(content: string): readonly Entry[] | undefined {
  const { version, findings } = objectIn(content);
  const isBaseline = version === VERSION && Array.isArray(findings) && findings.every(isEntry);
  return isBaseline ? findings : undefined;
}

function objectIn(content: string): { readonly version?: unknown; readonly findings?: unknown } {
  try {
    return JSON.parse(content) ?? {};
  } catch {
    return {};
  }
}

function isEntry(value: unknown): value is Entry {
  if (typeof value !== 'object' || value === null) return false;
  const { fingerprint, count } = value as Partial<Entry>;
  return typeof fingerprint === 'string' && Number.isSafeInteger(count) && Number(count) > 0;
}
