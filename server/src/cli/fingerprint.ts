import { createHash } from 'node:crypto';

/**
 * Tells a finding from others without saying where it stands: it stays the same when lines are added above it.
 * Two equal findings of a file share it.
 */
export function fingerprintOf(...parts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32);
}

/** One finding of several that share a fingerprint: some readers of reports drop what they believe to know. */
export function uniqueFingerprints(fingerprints: readonly string[]): readonly string[] {
  const seen = new Map<string, number>();
  return fingerprints.map(fingerprint => {
    const times = (seen.get(fingerprint) ?? 0) + 1;
    seen.set(fingerprint, times);
    return times === 1 ? fingerprint : fingerprintOf(fingerprint, String(times));
  });
}
