import type { CatalogueTouchpoint } from './types';

/** Lower case without quotes and accents, so that a keyboard without ü or ø finds "Rücksendung" and "køb" too. */
export const fold = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .replace(/["„“”»«]/g, '')
    .replace(/ß/g, 'ss')
    .replace(/ø/g, 'o')
    .replace(/æ/g, 'ae');

const terms = ({ id, title, aliases }: CatalogueTouchpoint): readonly string[] =>
  [id, title.en, title.de, title.da, ...aliases.en, ...aliases.de, ...aliases.da].map(fold);

/** 3: a term is exactly this; 2: one begins with it; 1: the words occur; 0: no match. */
function score(haystack: readonly string[], needle: string): number {
  if (haystack.includes(needle)) return 3;
  if (haystack.some(term => term.startsWith(needle))) return 2;
  const all = haystack.join('\n');
  return needle.split(/\s+/).every(word => all.includes(word)) ? 1 : 0;
}

/** Builds the catalogue's search; the folded terms are computed once, at the first search. */
export function createSearch(
  touchpoints: readonly CatalogueTouchpoint[],
): (term: string) => readonly CatalogueTouchpoint[] {
  let index: readonly (readonly [CatalogueTouchpoint, readonly string[]])[] | undefined;
  return term => {
    index ??= touchpoints.map(touchpoint => [touchpoint, terms(touchpoint)] as const);
    const needle = fold(term.trim());
    return index
      .map(([touchpoint, haystack]) => ({ touchpoint, rank: score(haystack, needle) }))
      .filter(({ rank }) => rank > 0)
      .sort((a, b) => b.rank - a.rank)
      .map(({ touchpoint }) => touchpoint);
  };
}
