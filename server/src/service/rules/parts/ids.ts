import { MAX_ID_LENGTH } from '../../model/free-id';

export { freeId } from '../../model/free-id';

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
  const letters = text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[äöüßæøå]/g, letter => SPELLED_OUT[letter] ?? letter);
  const words = letters
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .split(/[^a-z0-9]+/);
  const slug = words
    .join('-')
    .replace(/^[^a-z]+/, '')
    .slice(0, MAX_ID_LENGTH)
    .replace(/-+$/, '');
  return slug === '' ? undefined : slug;
}

/** A title made of an id, to be bettered by the user: `first-order` becomes `First order`. */
export function titleFrom(id: string): string {
  const words = id.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
