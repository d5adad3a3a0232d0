/** Letters that fall apart into no plain letter and a mark. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  ø: 'oe',
  å: 'aa',
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
};

/** Ids for titles, each another: what is no letter or digit becomes a dash; where nothing is left, a word stands in. */
export function slugs(titles: readonly string[], otherwise: string): readonly string[] {
  const taken = new Set<string>();
  return titles.map(title => {
    const slug = slugOf(title) || otherwise;
    let id = slug;
    for (let number = 2; taken.has(id); number++) id = `${slug}-${number}`;
    taken.add(id);
    return id;
  });
}

function slugOf(title: string): string {
  return title
    .toLowerCase()
    .normalize('NFC')
    .replace(/[ßæøåäöü]/g, letter => LETTERS[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+/, '')
    .slice(0, 50)
    .replace(/-+$/, '');
}
