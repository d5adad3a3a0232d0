import { deepEqual } from 'node:assert/strict';
import { Fonts } from '../../../server/src/cli/pictures/fonts';

describe('The fonts of pictures', () => {
  it('draw nothing for marks of direction, which are no letters', async () => {
    const fonts = await Fonts.read([]);
    const texts = fonts.runs('\u2067\u200FGoogle\u2069', false).map(({ text }) => text);
    deepEqual([texts, fonts.missing], [['Google'], []]);
  });
});
