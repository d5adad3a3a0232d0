/**
 * Cells as a line of comma-separated values (RFC 4180), without a line break behind it. A cell that a spreadsheet would
 * take for a formula gets an apostrophe in front: what stands in a journey must not run where somebody opens the list.
 */
export function csvLine(cells: readonly (string | number)[]): string {
  return cells.map(cellOf).join(',');
}

/** The text of a cell that `csvLine` has written, without the apostrophe. */
export function withoutGuard(cell: string): string {
  return GUARDED.test(cell) ? cell.slice(1) : cell;
}

/** Spreadsheets look behind blanks; a text that begins like a guarded one is guarded as well, so that it can be read back. */
const FORMULA = /^'*\s*[=+\-@\t\r]/;
const GUARDED = /^''*\s*[=+\-@\t\r]/;

function cellOf(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const text = FORMULA.test(value) ? `'${value}` : value;
  return /[",;\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
