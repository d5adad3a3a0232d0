/**
 * Advance widths in hundredths of the font size. Measured in a browser with the catalogue's titles in three languages:
 * in Arial's metrics all are narrower than estimated (by 10 % in the median), in Inter and Noto Sans 95 % are, and
 * none is wider by more than 3 %.
 */
const CLASSES: readonly (readonly [characters: string, width: number])[] = [
  ["ijl|'’‘!,.:;·", 28],
  [' frtI()[]{}/\\-"`*°„“”', 36],
  ['csz?J^', 50],
  ['aeghkvxybdnopquLFETSß0123456789_+<>=~$€£§#–«»', 58],
  ['ABCDGHKNOPQRUVXYZ&', 71],
  ['mwMW@%æÆœŒ…—', 92],
];

/** Characters that are in no class, and those of East Asia and emoji. */
const MIDDLE = 60;
const WIDE = 104;
/** What fonts differ by. */
const MARGIN = 1.03;

/** Makes one sign of the characters on either side, such as a family of its members. */
const ZERO_WIDTH_JOINER = '\u200D';

const widths = new Map(
  CLASSES.flatMap(([characters, width]) =>
    [...characters].map((character): [string, number] => [character, width]),
  ),
);

let latin: readonly number[] | undefined;

/** The estimated width of a text in a proportional font, in pixels. `size` is the font's. */
export function textWidth(text: string, size: number): number {
  let sum = 0;
  latin ??= latinWidths();
  for (let index = 0; index < text.length; index++) {
    const width = latin[text.charCodeAt(index)];
    if (width === undefined) return ((sum + otherWidth(text.slice(index))) * size * MARGIN) / 100;
    sum += width;
  }
  return (sum * size * MARGIN) / 100;
}

function otherWidth(text: string): number {
  let sum = 0;
  let joined = false;
  for (const character of text) {
    if (!joined) sum += estimate(character);
    joined = character === ZERO_WIDTH_JOINER;
  }
  return sum;
}

/** An accent changes no letter's width, and has none of its own. */
function estimate(character: string): number {
  if (/[\p{M}\p{Cf}\p{Cc}]/u.test(character)) return 0;
  const [base = character] = character.normalize('NFD');
  const known = widths.get(base);
  if (known !== undefined) return known;
  return (base.codePointAt(0) ?? 0) >= 0x1100 ? WIDE : MIDDLE;
}

/** By code, up to the end of Latin Extended-B: nearly all that is ever measured. */
function latinWidths(): readonly number[] {
  return Array.from({ length: 0x250 }, (_, code) => estimate(String.fromCharCode(code)));
}
