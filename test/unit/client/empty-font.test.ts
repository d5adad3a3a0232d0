import { deepEqual, equal } from 'node:assert/strict';
import { create, type Font } from 'fontkit';
import { ADVANCE, ASCENT, DESCENT, emptyFont, GLYPH } from '../../../client/src/export/pdf/empty-font';

const font = create(Buffer.from(emptyFont())) as Font;

describe('the font of unseen letters', () => {
  it('is one that readers of fonts can read', () => {
    deepEqual([font.unitsPerEm, font.numGlyphs], [1000, GLYPH + 1]);
    deepEqual([font.ascent, font.descent], [ASCENT, DESCENT]);
  });

  it('has a glyph that is as wide as it says, and empty', () => {
    const glyph = font.getGlyph(GLYPH);
    equal(glyph.advanceWidth, ADVANCE);
    deepEqual(glyph.path.commands, []);
  });

  it('says the sum of each of its tables', () => {
    const file = new DataView(emptyFont().buffer);
    const tables = Array.from({ length: file.getUint16(4) }, (_, index) => 12 + 16 * index);
    for (const entry of tables) {
      const [start, length] = [file.getUint32(entry + 8), file.getUint32(entry + 12)];
      let sum = 0;
      for (let at = start; at < start + length; at += 4) sum = (sum + file.getUint32(at)) >>> 0;
      equal(sum, file.getUint32(entry + 4));
    }
    equal(tables.length, 6);
  });
});
