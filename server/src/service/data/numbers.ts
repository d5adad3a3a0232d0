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

/** `Extremely likely - 10`, `0 – gar nicht wahrscheinlich`: many tools write words beside the ends of a scale. */
const LABELLED = /^(?:(\d{1,3})\s{1,3}[-–—:]\s{1,3}\D{1,80}|\D{1,80}\s[-–—:]\s{1,3}(\d{1,3}))$/;

/** A score as survey tools write it: a number, or one with the words of its place on the scale. */
export function scoreIn(text: string): number | undefined {
  const [, first, last] = LABELLED.exec(text.trim()) ?? [];
  return numberIn(first ?? last ?? text);
}
