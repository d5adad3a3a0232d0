import { deepEqual, equal } from 'node:assert/strict';
import { periodText } from '../../../server/src/service/scores/period-text';

describe('A period in words', () => {
  const PERIODS = ['2026', '2026-Q4', '2026-11', '2026-W07', '2026-11-21'];

  it('is written as the language writes it', () => {
    deepEqual(
      (['en', 'de', 'da'] as const).map(language => PERIODS.map(period => periodText(period, language))),
      [
        ['2026', 'Q4 2026', 'Nov 2026', 'week 7, 2026', '21 Nov 2026'],
        ['2026', 'Q4 2026', 'Nov. 2026', 'KW 7/2026', '21. Nov. 2026'],
        ['2026', '4. kvartal 2026', 'nov. 2026', 'uge 7, 2026', '21. nov. 2026'],
      ],
    );
  });

  it('is told as it is written where it is none', () => {
    for (const text of ['', '2026-13', '2026-02-30', 'autumn']) equal(periodText(text, 'en'), text);
  });
});
