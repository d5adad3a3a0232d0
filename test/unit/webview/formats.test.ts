import assert from 'node:assert/strict';
import { formatsOf } from '../../../client/webview/text/formats';

/** Without the kinds of space, in which versions of the locale data differ. */
const bare = (text: string) => text.replace(/\s/gu, '');

describe('webview: formats', () => {
  it('writes dates in the language', () => {
    assert.equal(bare(formatsOf('en').date('2026-05-04')), '4May2026');
    assert.equal(bare(formatsOf('de').date('2026-05-04')), '4.Mai2026');
    assert.equal(bare(formatsOf('da').date('2026-03-04')), '4.mar.2026');
  });

  it('writes spans of dates as short as they can be', () => {
    assert.equal(bare(formatsOf('de').dates('2026-05-04', '2026-05-08')), '4.–8.Mai');
    assert.equal(bare(formatsOf('en').dates('2026-05-30', '2026-06-02')), '30May–2Jun');
  });

  it('writes a day as the same day in every time zone', () => {
    assert.equal(formatsOf('de').dayOfMonth('2026-01-01'), '1');
    assert.equal(formatsOf('en').weekday('2026-01-01'), 'Thu');
  });

  it('gives back what is no date', () => {
    const { date, dates, dayOfMonth } = formatsOf('en');
    assert.equal(date('soon'), 'soon');
    assert.equal(date('2026-13-40'), '2026-13-40');
    assert.equal(dates('2026-05-08', '2026-05-04'), '2026-05-08 – 2026-05-04');
    assert.equal(dayOfMonth('soon'), '');
  });

  it('signs sentiments, with a true minus', () => {
    const { signed } = formatsOf('de');
    assert.deepEqual([2, 0, -1, -1.5].map(signed), ['+2', '0', '−1', '−1,5']);
  });

  it('writes durations in words', () => {
    assert.equal(formatsOf('de').duration('2d'), '2 Tage');
    assert.equal(formatsOf('en').duration('1w'), '1 week');
    assert.equal(formatsOf('da').duration('30m'), '30 minutter');
    assert.equal(formatsOf('en').duration('a while'), 'a while');
  });
});
