import { deepEqual, equal, ok } from 'node:assert/strict';
import fc from 'fast-check';
import {
  addDays,
  type Calendar,
  isDate,
  isWorkday,
  nextWorkday,
  workdaysFrom,
} from '../../../server/src/service/model/calendar';

function calendar(workdays: Calendar['workdays'], ...holidays: readonly string[]): Calendar {
  return { workdays, holidays: new Set(holidays) };
}

describe('A date', () => {
  it('is a day that exists, written year-month-day', () => {
    ok(['2026-11-21', '2028-02-29', '2000-02-29', '0001-01-01', '9999-12-31'].every(isDate));
    ok(
      !['2026-02-29', '1900-02-29', '2026-04-31', '2026-13-01', '2026-1-1', '2026-11-21T00:00', ''].some(
        isDate,
      ),
    );
  });

  it('moves over the ends of months and years', () => {
    equal(addDays('2026-12-31', 1), '2027-01-01');
    equal(addDays('2027-01-01', -1), '2026-12-31');
    equal(addDays('2028-02-28', 1), '2028-02-29');
    equal(addDays('2027-02-28', 1), '2027-03-01');
    equal(addDays('1969-12-31', 1), '1970-01-01');
  });
});

describe('A workday', () => {
  it('is one by its weekday', () => {
    const week = workdaysFrom('2026-11-16', 7, calendar('all'));
    const worked = (workdays: Calendar['workdays']) => week.filter(day => isWorkday(day, calendar(workdays)));
    deepEqual(worked('mon-fri'), ['2026-11-16', '2026-11-17', '2026-11-18', '2026-11-19', '2026-11-20']);
    deepEqual(worked('mon-sat'), [...worked('mon-fri'), '2026-11-21']);
    deepEqual(worked('all'), [...worked('mon-sat'), '2026-11-22']);
    equal(isWorkday('1960-01-03', calendar('mon-sat')), false);
  });

  it('is none on a holiday', () => {
    deepEqual(workdaysFrom('2026-12-23', 4, calendar('mon-fri', '2026-12-24', '2026-12-25', '2027-01-01')), [
      '2026-12-23',
      '2026-12-28',
      '2026-12-29',
      '2026-12-30',
    ]);
  });

  it('comes next, or is today', () => {
    equal(nextWorkday('2026-11-21', calendar('mon-fri')), '2026-11-23');
    equal(nextWorkday('2026-11-23', calendar('mon-fri')), '2026-11-23');
    equal(nextWorkday('2026-11-23', calendar('mon-fri', '2026-11-23')), '2026-11-24');
    equal(nextWorkday('9999-12-31', calendar('all', '9999-12-31')), '+010000-01-01');
    equal(workdaysFrom('9999-12-31', 3, calendar('mon-fri')).at(-1), '+010000-01-04');
  });

  it('is what every day of a plan is, in order and without one left out', () => {
    const dates = fc.date({ min: new Date('1990-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });
    const starts = dates.map(date => date.toISOString().slice(0, 10));
    const calendars = fc
      .tuple(fc.constantFrom('mon-fri', 'mon-sat', 'all'), fc.array(fc.nat(60), { maxLength: 9 }))
      .map(([workdays, offsets]) => ({ workdays, offsets }) as const);
    fc.assert(
      fc.property(
        starts,
        fc.integer({ min: 1, max: 40 }),
        calendars,
        (start, count, { workdays, offsets }) => {
          const rules = calendar(workdays, ...offsets.map(offset => addDays(start, offset)));
          const days = workdaysFrom(start, count, rules);
          equal(days.length, count);
          const last = days.at(-1) ?? start;
          const all: string[] = [];
          for (let day = start; day <= last; day = addDays(day, 1)) if (isWorkday(day, rules)) all.push(day);
          deepEqual(days, all);
        },
      ),
    );
  });
});
