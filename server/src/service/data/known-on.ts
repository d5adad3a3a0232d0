import type { Cell, DataState, Rejection } from './types';

/** So many rejected rows are told one by one. */
export const TOLD_REJECTIONS = 20;

const A_DAY = 86_400_000;

/**
 * What a file says on a day. Nobody has answered yet what is dated later: a year is mistyped there, or day and month have
 * changed places, and as the newest answers they would be what is shown. Such rows are rejected. The next day is not later
 * yet: somewhere it has begun.
 *
 * @param today `yyyy-mm-dd`
 */
export function knownOn(data: DataState, today: string): DataState {
  if (data.state !== 'read') return data;
  const last = Date.parse(today) / A_DAY + 1;
  const isKnown = ({ day }: Pick<Cell, 'day'>) => day === undefined || day <= last;
  const future = data.cells.filter(cell => !isKnown(cell));
  if (future.length === 0) return data;
  const count = future.reduce((sum, cell) => sum + sizeOf(cell), 0);
  const lines = future.map(({ line }): Rejection => ({ line, reason: 'future' }));
  return {
    ...data,
    counted: data.counted - count,
    rejected: data.rejected + count,
    rejections: [...data.rejections, ...lines].sort((a, b) => a.line - b.line).slice(0, TOLD_REJECTIONS),
    cells: data.cells.filter(isKnown),
    verbatims: data.verbatims.filter(isKnown),
  };
}

function sizeOf({ counts, open }: Cell): number {
  let size = open;
  for (const count of counts.values()) size += count;
  return size;
}
