import type { PictureWord } from '../../../../server/src/protocol';
import { ADVANCE, ASCENT, DESCENT, emptyFont, GLYPH } from './empty-font';
import { digits, hex, number, type PdfObject, stream } from './file';

/** Words over the picture of themselves: unseen, to be searched, selected and copied. */
export interface Writing {
  /** What a page does to write them. Its font is called `Letters`. */
  readonly content: string;
  /** The font, and after it what belongs to it. */
  readonly font: readonly PdfObject[];
}

/** Code 0 stands for what has no letter of its own: half a character, and more than two bytes can count. */
const UNKNOWN = '\uFFFD';
const MOST_LETTERS = 0xffff;
/** PDF’s: what is neither filled nor outlined. */
const INVISIBLE = 3;
/**
 * Letters are written as they stand, from left to right, and readers turn around what is from right to left. In which
 * direction such a piece is read as a whole they guess from its letters, so it is kept apart from what is around it.
 */
const [TURN, TURNED] = ['/Span BMC', 'EMC'];
/** As many entries as a block of such a table may have. */
const BLOCK = 100;

/** What stands on the letter before it, or joins letters, and is no wider than nothing. */
const WIDTHLESS = /^[\p{M}\p{Cf}]$/u;
/** Makes one sign of several, such as a family; readers leave it out where it stands alone. */
const JOINER = '\u200D';
/** What a font can tell of one letter, in UTF-16 units. */
const LONGEST_LETTER = 200;

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/**
 * Writes words so that each lies over the same word of a picture.
 *
 * @param scale points for a pixel of the picture
 * @param height of the page in points
 * @param first the number that the font will have among the file's objects
 */
export function writingOf(
  words: readonly PictureWord[],
  page: { readonly scale: number; readonly height: number },
  first: number,
): Writing {
  const codes = new Map<string, number>();
  const lines = words.flatMap((word, index) => {
    const line = lineOf(word, page, codes);
    const [before, after] = [words[index - 1], words[index + 1]].map(other => other?.isRightToLeft);
    return word.isRightToLeft ? [...(before ? [] : [TURN]), line, ...(after ? [] : [TURNED])] : [line];
  });
  return {
    content: ['BT', `${INVISIBLE} Tr`, ...lines, 'ET'].join('\n'),
    font: fontOf([...codes.keys()], first),
  };
}

/** All letters are equally wide, and drawn out or pressed together to the width that the word has. */
function lineOf(
  { text, x, y, size, width, isRightToLeft }: PictureWord,
  { scale, height }: { readonly scale: number; readonly height: number },
  codes: Map<string, number>,
): string {
  const letters = lettersOf(text);
  const wide = letters.filter(letter => !WIDTHLESS.test(letter)).length;
  const natural = (wide * size * ADVANCE) / 1000;
  const stretch = natural > 0 && width > 0 ? (100 * width) / natural : 100;
  const seen = isRightToLeft ? letters.toReversed() : letters;
  const written = seen.map(letter => code(letter, codes)).join('');
  const place = `1 0 0 1 ${number(x * scale)} ${number(height - y * scale)} Tm`;
  return `/Letters ${number(size * scale)} Tf ${number(stretch)} Tz ${place} <${written}> Tj`;
}

/** Each character is a letter of its own, and so is what is joined. */
function lettersOf(text: string): readonly string[] {
  return [...graphemes.segment(text.replace(/\p{Cs}/gu, UNKNOWN))].flatMap(({ segment }) =>
    segment.includes(JOINER) && segment.length <= LONGEST_LETTER ? [segment] : [...segment],
  );
}

function code(letter: string, codes: Map<string, number>): string {
  if (!codes.has(letter) && codes.size < MOST_LETTERS) codes.set(letter, codes.size + 1);
  return digits(codes.get(letter) ?? 0);
}

/** A font whose codes count the letters, and what each stands for. Readers replace a font that is not there: an empty one is. */
function fontOf(letters: readonly string[], first: number): readonly PdfObject[] {
  const [family, descriptor, file, glyphs, meanings] = [1, 2, 3, 4, 5].map(next => `${first + next} 0 R`);
  const name = '/BaseFont /AAAAAA+Letters';
  const system = '/CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >>';
  const heights = `/FontBBox [0 ${DESCENT} ${ADVANCE} ${ASCENT}] /Ascent ${ASCENT} /Descent ${DESCENT} /CapHeight ${ASCENT}`;
  const widthless = letters.flatMap((letter, index) => (WIDTHLESS.test(letter) ? [`${index + 1} [0]`] : []));
  const bytes = emptyFont();
  return [
    [
      `<< /Type /Font /Subtype /Type0 ${name} /Encoding /Identity-H /DescendantFonts [${family}] /ToUnicode ${meanings} >>`,
    ],
    [
      `<< /Type /Font /Subtype /CIDFontType2 ${name} ${system} /FontDescriptor ${descriptor} /DW ${ADVANCE} /W [${widthless.join(' ')}] /CIDToGIDMap ${glyphs} >>`,
    ],
    [
      `<< /Type /FontDescriptor /FontName /AAAAAA+Letters /Flags 5 ${heights} /ItalicAngle 0 /StemV 80 /FontFile2 ${file} >>`,
    ],
    stream(bytes, `/Length1 ${bytes.length}`),
    stream(String.fromCharCode(0, GLYPH).repeat(letters.length + 1)),
    stream(meaningsOf(letters)),
  ];
}

/** The table by which readers know what the codes say, from 1 on. */
function meaningsOf(letters: readonly string[]): string {
  const entries = [UNKNOWN, ...letters].map((letter, index) => `<${digits(index)}> <${hex(letter)}>`);
  const blocks = Array.from({ length: Math.ceil(entries.length / BLOCK) }, (_, index) => {
    const block = entries.slice(index * BLOCK, (index + 1) * BLOCK);
    return `${block.length} beginbfchar\n${block.join('\n')}\nendbfchar`;
  });
  return [
    '/CIDInit /ProcSet findresource begin 12 dict begin begincmap',
    '/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def',
    '/CMapName /Adobe-Identity-UCS def /CMapType 2 def',
    '1 begincodespacerange <0000> <FFFF> endcodespacerange',
    ...blocks,
    'endcmap CMapName currentdict /CMap defineresource pop end end',
  ].join('\n');
}
