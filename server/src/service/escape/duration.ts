const UNITS: Readonly<Record<string, string>> = {
  s: 'second',
  m: 'minute',
  h: 'hour',
  d: 'day',
  w: 'week',
};

/** A duration as the files write it, in words: `2d` → `2 days`. */
export function durationText(written: string, locale: string): string {
  const [, amount, letter = ''] = /^(\d+)([smhdw])$/.exec(written) ?? [];
  const unit = UNITS[letter];
  if (amount === undefined || !unit) return written;
  return new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(Number(amount));
}
