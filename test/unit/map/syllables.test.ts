import { deepEqual, equal } from 'node:assert/strict';
import { softened } from '../../../server/src/service/map/shapes/syllables';

const shown = (text: string) => softened(text).replaceAll('\u00AD', '|');

describe('A text whose long words may be broken', () => {
  it('has its breaks between syllables', () => {
    deepEqual(['Donaudampfschifffahrt', 'Kundenzufriedenheit', 'Responsibilities'].map(shown), [
      'Do|nau|dampf|schiff|fahrt',
      'Kun|den|zu|frie|den|heit',
      'Re|spon|si|bi|li|ties',
    ]);
  });

  it('is left alone where words are short, where they have breaks already, and in other scripts', () => {
    for (const text of [
      'From spreadsheet to rota',
      'Donaudampf\u00ADschifffahrt',
      'чиновничество',
      '東京特許許可局東京特許許可局',
    ])
      equal(softened(text), text);
  });

  it('is the same text without them', () => {
    const text = 'Die Berufsunfähigkeitsversicherung, abgeschlossen';
    equal(softened(text).replaceAll('\u00AD', ''), text);
  });
});
