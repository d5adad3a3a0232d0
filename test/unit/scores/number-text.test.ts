import { equal } from 'node:assert/strict';
import fc from 'fast-check';
import { numberText } from '../../../server/src/service/scores/number-text';
import { runs } from '../support/runs';

describe('a number as it is shown', () => {
  it('is rounded, and has the marks of its language and a minus', () => {
    equal(numberText(-0.25, 'en'), '−0.3');
    equal(numberText(2.5, 'da'), '2,5');
    equal(numberText(12, 'de'), '12');
    equal(numberText(1234.5, 'en'), '1,235');
    equal(numberText(-0, 'en'), '0');
  });

  it('is written as the platform would, however short it is', () => {
    const number = fc.oneof(
      fc.integer({ min: -20_000, max: 20_000 }).map(tenths => tenths / 10),
      fc.double({ min: -2_000, max: 2_000, noNaN: true }),
    );
    fc.assert(
      fc.property(number, fc.constantFrom('en' as const, 'de' as const, 'da' as const), (value, language) => {
        const maximumFractionDigits = Math.abs(value) >= 1000 ? 0 : 1;
        const format = new Intl.NumberFormat(language, { maximumFractionDigits, signDisplay: 'negative' });
        equal(numberText(value, language), format.format(value).replace('-', '−'));
      }),
      runs(200),
    );
  });
});
