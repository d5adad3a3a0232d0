import assert from 'node:assert/strict';
import { dayNumber, isWeekend, todayColumn, weeksOf } from '../../../client/webview/text/days';

/** Friday to Wednesday, without the weekend. */
const days = ['2026-05-08', '2026-05-11', '2026-05-12', '2026-05-13'];

describe('webview: days', () => {
  it('counts days over the end of a year', () => {
    assert.equal(dayNumber('2027-01-01') - dayNumber('2026-12-31'), 1);
    assert.ok(Number.isNaN(dayNumber('tomorrow')));
  });

  it('knows weekends', () => {
    assert.deepEqual(['2026-05-08', '2026-05-09', '2026-05-10', '2026-05-11'].map(isWeekend), [
      false,
      true,
      true,
      false,
    ]);
  });

  it('cuts days into weeks that begin on Monday', () => {
    assert.deepEqual(weeksOf(days), [
      { from: 0, to: 0 },
      { from: 1, to: 3 },
    ]);
    assert.deepEqual(weeksOf(['2026-05-10', '2026-05-11']).length, 2);
    assert.deepEqual(weeksOf([]), []);
  });

  it('puts today in the middle of its column', () => assert.equal(todayColumn(days, '2026-05-11'), 1.5));

  it('puts a day off on the border between its neighbours', () => {
    assert.equal(todayColumn(days, '2026-05-09'), 1);
  });

  it('puts nothing outside of the plan', () => {
    assert.equal(todayColumn(days, '2026-05-07'), undefined);
    assert.equal(todayColumn(days, '2026-05-14'), undefined);
    assert.equal(todayColumn([], '2026-05-14'), undefined);
  });
});
