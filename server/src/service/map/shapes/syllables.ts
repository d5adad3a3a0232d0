/** What can begin a syllable in German, Danish and English: consonants that are spoken together, and a vowel. */
const ONSET =
  /^(?:sch[lmnrw]?|s[kpt]r|spl|pf[lr]?|[cpst]h|ck|qu|s[klmnpt]|[bcdfgkptv][lr]|[gk]n|[bcdfghjklmnpqrstvwxzß])(?=[aeiouyäöüæøåéèáóí])/iu;
const VOWEL = /[aeiouyäöüæøåéèáóí]/iu;
/** No syllable is longer; where none ends so near, the word is none of these languages. */
const REACH = 6;
const MIN_START = 2;
const MIN_END = 3;
/** Shorter words are seldom wider than what they stand in. */
const LONG_WORD = /\p{L}{12,}/gu;

/**
 * Where the last syllable ends that lies whole within the first letters of a word, so that a word that must be cut
 * there can still be read. It goes by the consonants alone: a dictionary would know better, and weigh more than the map.
 *
 * @param letters of the word
 * @param most how many of them there is room for
 * @returns how many of them make whole syllables; `most` where it finds none
 */
export function syllableEnd(letters: readonly string[], most: number): number {
  for (let end = most; end >= Math.max(MIN_START, most - REACH); end--) {
    if (isBoundary(letters, end)) return end;
  }
  return most;
}

/** A text whose long words may be broken between syllables, and then show a hyphen: it has soft hyphens there. */
export function softened(text: string): string {
  return text.replace(LONG_WORD, word => {
    const letters = [...word];
    const isBreak = (at: number) =>
      at >= MIN_START && letters.length - at >= MIN_END && isBoundary(letters, at);
    return letters.map((letter, at) => (isBreak(at) ? `\u00AD${letter}` : letter)).join('');
  });
}

function isBoundary(letters: readonly string[], at: number): boolean {
  const onsetAt = (index: number) => ONSET.test(letters.slice(index, index + REACH).join(''));
  return onsetAt(at) && !onsetAt(at - 1) && letters.slice(0, at).some(letter => VOWEL.test(letter));
}
