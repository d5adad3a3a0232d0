import { deepEqual, equal } from 'node:assert/strict';
import { dateOrderIn, momentIn } from '../../../server/src/service/data/dates';

/** The moment as ISO 8601 in UTC. */
const iso = (text: string, order: 'day' | 'month' = 'day') => {
  const moment = momentIn(text, order);
  return moment && new Date(moment.minute * 60_000).toISOString();
};

describe('moments in data files', () => {
  for (const [written, meant] of [
    ['2026-11-21', '2026-11-21T00:00:00.000Z'],
    ['2026/1/5 9:05', '2026-01-05T09:05:00.000Z'],
    ['21.11.2026', '2026-11-21T00:00:00.000Z'],
    ['1.2.26 23:59:30', '2026-02-01T23:59:30.000Z'],
    ['21-11-2026 10.30', '2026-11-21T10:30:00.000Z'],
    ['2026-11-21T10:30:00.123Z', '2026-11-21T10:30:00.000Z'],
    ['2026-11-21T10:30:00+01:00', '2026-11-21T09:30:00.000Z'],
    ['2026-11-21 10:30:00 -0230', '2026-11-21T13:00:00.000Z'],
    ['11/21/2026 12:05 AM', '2026-11-21T00:05:00.000Z'],
    ['11/21/2026 12:05 pm', '2026-11-21T12:05:00.000Z'],
    ['1780000000', '2026-05-28T20:26:40.000Z'],
    ['1780000000123', '2026-05-28T20:26:40.000Z'],
  ] as const) {
    it(`reads ${written}`, () => equal(iso(written, 'month'), meant));
  }

  for (const written of ['', 'soon', '2026-02-29', '31.4.2026', '2026-11-21 25:00', '2026-11-21x', '21.11']) {
    it(`does not read “${written}”`, () => equal(momentIn(written, 'day'), undefined));
  }

  it('keeps the day as it is written, whatever the time zone', () => {
    equal(momentIn('1970-01-02T00:30:00+09:00', 'day')?.day, 1);
  });

  it('tells by one date with slashes how all of them are meant', () => {
    deepEqual(
      [['01/02/2026', '13/02/2026'], ['01/02/2026', '01/13/2026'], ['01/02/2026']].map(dates =>
        dateOrderIn(dates, 'month'),
      ),
      ['day', 'month', 'month'],
    );
  });
});
