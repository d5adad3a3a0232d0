import { DataReader } from '../../../server/src/service/data/reader';
import type { DataSet, Reading } from '../../../server/src/service/data/types';

/** A plain table with an NPS in it. */
export const NPS: Reading = {
  measure: { of: 'score', min: 0, max: 10, whole: true },
  preset: 'generic',
  columns: {},
  filter: {},
};

/** What a file says that comes in pieces of so many bytes. */
export function dataIn(file: string | Uint8Array, reading: Partial<Reading> = {}, piece = 1 << 16): DataSet {
  const bytes = typeof file === 'string' ? new TextEncoder().encode(file) : file;
  const reader = new DataReader(
    { ...NPS, ...reading },
    encoding => new TextDecoder(encoding, { fatal: true }),
  );
  for (let at = 0; at < bytes.length; at += piece) reader.push(bytes.subarray(at, at + piece));
  return reader.end();
}

/** All scores that were counted with how often they occur, the lowest first. */
export function countsIn({ cells }: DataSet): Readonly<Record<string, number>> {
  const counts = new Map<number, number>();
  for (const cell of cells) {
    for (const [value, count] of cell.counts) counts.set(value, (counts.get(value) ?? 0) + count);
  }
  return Object.fromEntries([...counts].sort(([a], [b]) => a - b));
}

/** The reasons of the rejected rows with their lines. */
export function rejectedIn({ rejections }: DataSet): readonly string[] {
  return rejections.map(({ line, reason }) => `${line} ${reason}`);
}
