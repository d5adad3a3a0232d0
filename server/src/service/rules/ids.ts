/** How long an id may be. */
const MAX_LENGTH = 64;

/**
 * An id that nobody has yet: the wanted one, else with `-2`, `-3` and so on behind it.
 *
 * @param skip how many free ones to pass over, so that several who ask at once get different ones
 */
export function freeId(wanted: string, isTaken: (id: string) => boolean, skip = 0): string {
  let left = skip;
  for (let number = 1; ; number++) {
    const suffix = number === 1 ? '' : `-${number}`;
    const id = `${wanted.slice(0, MAX_LENGTH - suffix.length).replace(/-+$/, '')}${suffix}`;
    if (!isTaken(id) && left-- === 0) return id;
  }
}

const SPELLED_OUT: Readonly<Record<string, string>> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  ß: 'ss',
  æ: 'ae',
  ø: 'oe',
  å: 'aa',
};

/** A text as an id would be written; undefined where no letter is left of it. */
export function slugOf(text: string): string | undefined {
  const letters = text.toLowerCase().replace(/[äöüßæøå]/g, letter => SPELLED_OUT[letter] ?? letter);
  const words = letters
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .split(/[^a-z0-9]+/);
  const slug = words
    .join('-')
    .replace(/^[^a-z]+/, '')
    .slice(0, MAX_LENGTH)
    .replace(/-+$/, '');
  return slug === '' ? undefined : slug;
}

/** A title made of an id, to be bettered by the user: `first-order` becomes `First order`. */
export function titleFrom(id: string): string {
  const words = id.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
