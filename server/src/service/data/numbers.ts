const ONE = /^[+-]?\d+(?:[.,]\d+)?$/;
const GROUPED = /^[+-]?\d{1,3}(?:([.,'\u00a0\u202f ])\d{3})+(?:(?!\1)[.,]\d+)?$/;

/**
 * A number as people write it: with a decimal point or comma, and with groups of thousands where there are
 * several of them or decimals follow: `1,234` is one and a bit.
 */
export function numberIn(text: string): number | undefined {
  const written = text.trim().replace(/\s?%$/, '');
  if (ONE.test(written)) return Number(written.replace(',', '.'));
  const [, group] = GROUPED.exec(written) ?? [];
  return group === undefined ? undefined : Number(written.replaceAll(group, '').replace(',', '.'));
}
