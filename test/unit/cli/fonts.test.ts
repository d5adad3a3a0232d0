import { deepEqual, equal } from 'node:assert/strict';
import { Fonts } from '../../../server/src/cli/pictures/fonts';

/** Lines, and what stands on them from left to right. */
const LINES = [
  ['Buy now (48)', ['Buy now (48)']],
  ['קונה אופניים!', ['!', 'קונה אופניים']],
  ['טוב (באמת) מאוד', [' מאוד', '(', 'באמת', ')', 'טוב ']],
  ['אצל Google, 24 יום', [' יום', 'Google, 24', 'אצל ']],
  ['Buy שלום now', ['Buy ', 'שלום', ' now']],
  ['\u200FGoogle!', ['!', 'Google']],
  ['خلال ۴۸ ساعة', [' ساعة', '۴', '۸', 'خلال ']],
] as const;

describe('The fonts of pictures', () => {
  for (const [line, expected] of LINES) {
    it(`write ${JSON.stringify(line)} as it stands from left to right`, async () => {
      const fonts = await Fonts.read([]);
      deepEqual(
        fonts.runs(line, false).map(({ text }) => text),
        expected,
      );
    });
  }

  it('know in which order the pieces of a line are read', async () => {
    const fonts = await Fonts.read([]);
    const read = [...fonts.runs('אצל Google, 24 יום', false)].sort((one, other) => one.index - other.index);
    equal(read.map(({ text }) => text).join(''), 'אצל Google, 24 יום');
  });

  it('draw nothing for marks of direction, which are no letters', async () => {
    const fonts = await Fonts.read([]);
    const texts = fonts.runs('\u2067\u200FGoogle\u2069', false).map(({ text }) => text);
    deepEqual([texts, fonts.missing], [['Google'], []]);
  });
});
