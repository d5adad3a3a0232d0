import { distance } from 'fastest-levenshtein';

/**
 * The word that somebody most likely meant: the one with the fewest edits, if it is near enough to be a
 * slip of the pen (at most two fifths of the longer word).
 */
export function nearest(word: string, words: readonly string[]): string | undefined {
  let found: { readonly word: string; readonly edits: number } | undefined;
  for (const candidate of words) {
    const edits = editsBetween(word, candidate);
    if (edits < (found?.edits ?? Number.POSITIVE_INFINITY)) found = { word: candidate, edits };
  }
  if (!found) return undefined;
  const longer = Math.max(word.length, found.word.length);
  return found.edits <= Math.max(1, longer * 0.4) ? found.word : undefined;
}

/**
 * Whether two words are so alike that one is surely a typing error for the other: one letter is wrong or two
 * have changed places, or two are wrong in a word of eight or more. Short words are never sure: `text` and
 * `next` are both words.
 */
export function isSlip(word: string, meant: string): boolean {
  const length = Math.min(word.length, meant.length);
  const edits = editsBetween(word, meant);
  return edits === 0 || (length >= 5 && (edits <= (length >= 8 ? 2 : 1) || areSwapped(word, meant)));
}

/** `titel` for `title`: two neighbours have changed places. */
function areSwapped(word: string, meant: string): boolean {
  const at = [...word].findIndex((letter, index) => letter !== meant[index]);
  const swapped = word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2);
  return swapped === meant;
}

/** Letters to insert, delete or replace; two neighbours that change places count as one edit. */
function editsBetween(a: string, b: string): number {
  const [one, other] = [a.toLowerCase(), b.toLowerCase()];
  return isSwap(one, other) ? 1 : distance(one, other);
}

function isSwap(a: string, b: string): boolean {
  const at = [...a].findIndex((letter, index) => letter !== b[index]);
  if (at < 0 || a.length !== b.length) return false;
  return a.slice(at, at + 2) === `${b[at + 1]}${b[at]}` && a.slice(at + 2) === b.slice(at + 2);
}
