/**
 * Rows as CSV, one line a row. A cell that a spreadsheet would take for a formula gets an apostrophe in front: what
 * stands in a journey must not run where somebody opens the list.
 */
export function csv(rows: readonly (readonly (string | number)[])[]): string {
  return rows.map(row => row.map(cellOf).join(',')).join('\n');
}

function cellOf(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
