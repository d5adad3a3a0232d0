import { equal } from 'node:assert/strict';
import { unbroken } from '../../../server/src/service/escape/unbroken';

describe('What lines are not broken in', () => {
  it('is a figure with what it counts', () => {
    equal(
      unbroken('52 % (geschätzt 43,5 bis 60,4), n = 1.131; das Ziel ist 90 %'),
      '52\u00A0% (geschätzt 43,5 bis 60,4), n\u00A0=\u00A01.131; das Ziel ist 90\u00A0%',
    );
  });

  it('is nothing else', () => {
    const text = 'When = 3, n = many; 4 people, 5% and % alone';
    equal(unbroken(text), text);
  });
});
