import { deepEqual, ok } from 'node:assert/strict';
import fc from 'fast-check';
import { textWidth } from '../../../server/src/service/map/text-width';
import { type Room, wrap } from '../../../server/src/service/map/wrap';

const room: Room = { width: 100, maxLines: 3, fontSize: 13 };

describe('Wrapping a text', () => {
  it('breaks between words', () => {
    deepEqual(wrap('Looking for a bicycle', room), ['Looking for a', 'bicycle']);
    deepEqual(wrap('  Looking\n\tfor  ', room), ['Looking for']);
    deepEqual(wrap('', room), ['']);
  });

  it('breaks a compound behind its hyphen before it breaks a word', () => {
    deepEqual(wrap('Warenkorb-Erinnerung', room), ['Warenkorb-', 'Erinnerung']);
    deepEqual(wrap('Kundschaft/Beratung', room), ['Kundschaft/', 'Beratung']);
    deepEqual(wrap('Die neue E-Mail kommt', room), ['Die neue', 'E-Mail kommt']);
  });

  it('breaks at a soft hyphen and shows it only there', () => {
    deepEqual(wrap('Bestell\u00ADbestätigung', room), ['Bestell-', 'bestätigung']);
    deepEqual(wrap('Ein\u00ADkauf', room), ['Einkauf']);
  });

  it('breaks a word that is longer than a line, with a hyphen where the script has one', () => {
    deepEqual(wrap('xxxxxxxxxxxxxxxxxx', room), ['xxxxxxxxxxxx-', 'xxxxxx']);
    deepEqual(wrap('顧客満足度調査を実施', room), ['顧客満足度調', '査を実施']);
  });

  it('breaks it where a syllable ends', () => {
    deepEqual(wrap('Kundenzufriedenheitsbefragung', room), ['Kundenzufrie-', 'denheitsbefra-', 'gung']);
    deepEqual(wrap('Haftpflichtversicherung', room), ['Haftpflichtver-', 'sicherung']);
    deepEqual(wrap('Rechtsschutzgesellschaften', room), ['Rechtsschutz-', 'gesellschaften']);
    deepEqual(wrap('betalingsbekræftelse', room), ['betalingsbe-', 'kræftelse']);
    deepEqual(wrap('internationalisation', room), ['internationali-', 'sation']);
  });

  it('never leaves one or two letters for the next line', () => {
    deepEqual(wrap('xxxxxxxxxxxxx', room), ['xxxxxxxxxx-', 'xxx']);
  });

  it('ends with an ellipsis where the lines do not suffice', () => {
    deepEqual(wrap('one two three four five six seven eight nine ten, and eleven', room), [
      'one two three',
      'four five six',
      'seven eight…',
    ]);
    deepEqual(wrap('Looking for a bicycle', { ...room, maxLines: 1 }), ['Looking for a…']);
  });

  it('marks lines that would be read from the other side than their text', () => {
    deepEqual(wrap('אופניים אצל Google', room), ['אופניים אצל', '\u200FGoogle']);
    deepEqual(wrap('Shopping at גוגל now', room), ['Shopping at', '\u200Eגוגל now']);
  });

  it('keeps joined characters together', () => {
    const family = '👨‍👩‍👧‍👦';
    const lines = wrap(family.repeat(12), { ...room, maxLines: 9 });
    deepEqual(lines.join(''), family.repeat(12));
    ok(lines.every(line => line.length % family.length === 0));
  });

  it('takes a text of megabytes for no more than its beginning', () => {
    deepEqual(wrap('x'.repeat(5_000_000), { ...room, maxLines: 1 }).length, 1);
  });

  it('never exceeds its room, and loses nothing that fits', () => {
    const texts = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.lorem(),
      fc.stringMatching(/^[a-zæøåäöüß \u00AD-]{0,60}$/),
    );
    fc.assert(
      fc.property(
        texts,
        fc.integer({ min: 40, max: 200 }),
        fc.integer({ min: 1, max: 5 }),
        (text, width, maxLines) => {
          const lines = wrap(text, { width, maxLines, fontSize: 13 });
          ok(lines.length >= 1 && lines.length <= maxLines);
          ok(lines.every(line => textWidth(line, 13) <= width || [...line].length <= 2));
          const cut = lines.at(-1)?.endsWith('…');
          const letters = (of: string) => of.replace(/[\s\u00AD\u0085\u200E\u200F-]/gu, '');
          if (!cut) deepEqual(letters(lines.join('')), letters(text));
        },
      ),
    );
  });
});

describe('The estimated width of a text', () => {
  it('tells narrow letters from wide ones, accents or not', () => {
    ok(textWidth('illi', 13) < textWidth('mmmm', 13));
    deepEqual(textWidth('äåéü', 13), textWidth('aaeu', 13));
    deepEqual(textWidth('a\u0308', 13), textWidth('a', 13));
  });

  it('grows with the font', () => {
    deepEqual(textWidth('Kasse', 26), 2 * textWidth('Kasse', 13));
  });
});
