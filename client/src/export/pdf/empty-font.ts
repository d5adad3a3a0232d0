/** The width of each letter, in thousandths of the font's size. */
export const ADVANCE = 500;
/** How far letters reach above their baseline and below it, so that a selection is as high as what is seen. */
export const ASCENT = 800;
export const DESCENT = -200;
/** The one glyph beside that for missing letters. */
export const GLYPH = 1;

/** Zeros of 16 bits. */
const zeros = (count: number): readonly number[] => Array.from({ length: count }, () => 0);

/**
 * The tables that PDF asks of a TrueType font, in units of 16 bits, by their names in ASCII's order: two glyphs without
 * outlines (https://learn.microsoft.com/typography/opentype/spec/otff).
 */
const TABLES: readonly (readonly [name: string, units: readonly number[]])[] = [
  ['glyf', [0]],
  // Version, revision, sum, magic number, flags, units of an em, dates, box, style, smallest size, direction, formats.
  ['head', [1, 0, 1, 0, 0, 0, 0x5f0f, 0x3cf5, 0, 1000, ...zeros(12), 0, 8, 2, 0, 0]],
  // Version, heights, widest advance, bearings, a caret that stands upright, reserved, one width for all.
  ['hhea', [1, 0, ASCENT, DESCENT, 0, ADVANCE, 0, 0, 0, 1, 0, 0, ...zeros(4), 0, 1]],
  ['hmtx', [ADVANCE, 0, 0]],
  ['loca', zeros(3)],
  // Version, glyphs, points and contours, one zone, no instructions.
  ['maxp', [1, 0, 2, ...zeros(4), 1, ...zeros(8)]],
];
/** The size of a table's entry in the directory, and what stands before the first. */
const ENTRY = 16;
const HEAD = 12;

/** A font with nothing in it to see, for texts that lie over a picture of themselves. */
export function emptyFont(): Uint8Array {
  const start = HEAD + ENTRY * TABLES.length;
  const places = TABLES.map((_, index) =>
    TABLES.slice(0, index).reduce((place, [, units]) => place + padded(units), start),
  );
  const file = new DataView(new ArrayBuffer(padded(TABLES.at(-1)?.[1] ?? []) + (places.at(-1) ?? start)));
  // TrueType, and numbers for a search by halves among the tables.
  write(file, 0, [1, 0, TABLES.length, 64, 2, ENTRY * TABLES.length - 64]);
  for (const [index, [name, units]] of TABLES.entries()) {
    const place = places[index] ?? 0;
    const entry = HEAD + ENTRY * index;
    write(file, place, units);
    for (const [at, character] of [...name].entries()) file.setUint8(entry + at, character.charCodeAt(0));
    file.setUint32(entry + 4, sumOf(file, place, padded(units)));
    file.setUint32(entry + 8, place);
    file.setUint32(entry + 12, 2 * units.length);
  }
  return new Uint8Array(file.buffer);
}

/** The bytes that a table takes: tables begin at multiples of four. */
function padded(units: readonly number[]): number {
  return 4 * Math.ceil(units.length / 2);
}

function write(file: DataView, place: number, units: readonly number[]): void {
  for (const [index, unit] of units.entries()) file.setInt16(place + 2 * index, unit);
}

function sumOf(file: DataView, place: number, length: number): number {
  let sum = 0;
  for (let at = place; at < place + length; at += 4) sum = (sum + file.getUint32(at)) >>> 0;
  return sum;
}
