import { fold } from '../catalogue/search';

/**
 * How well a name fits what somebody types, who may leave letters out: 0 where it begins so, 1 where a word of it does,
 * 2 where it is inside, and the more the more often letters are left out.
 *
 * @param name as `foldName` makes it
 * @returns undefined where a letter is missing, or stands elsewhere
 */
export function fuzzyRank(query: string, name: string): number | undefined {
  const wanted = foldName(query);
  const at = name.indexOf(wanted);
  if (at >= 0) return at === 0 ? 0 : isWordStart(name, at) ? 1 : 2;
  let position = -1;
  let gaps = 0;
  for (const character of wanted.replaceAll(' ', '')) {
    const next = name.indexOf(character, position + 1);
    if (next < 0) return undefined;
    if (next !== position + 1) gaps++;
    position = next;
  }
  return 2 + gaps;
}

/** A name without what nobody types: capitals, accents, quotes; a hyphen is as good as a blank. */
export function foldName(name: string): string {
  return fold(name).replaceAll('-', ' ').trim();
}

function isWordStart(name: string, at: number): boolean {
  return !/[\p{L}\p{N}]/u.test(name[at - 1] ?? ' ');
}
