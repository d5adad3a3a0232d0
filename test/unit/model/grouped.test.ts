import { deepEqual } from 'node:assert/strict';
import { addTo, grouped } from '../../../server/src/service/model/grouped';

describe('groups', () => {
  it('hold what belongs together, in the order in which it comes', () => {
    const groups = grouped(['pay', 'look', 'pick', 'leave'], word => word[0]);
    deepEqual(
      [...groups],
      [
        ['p', ['pay', 'pick']],
        ['l', ['look', 'leave']],
      ],
    );
    addTo(groups, 'l', 'love');
    addTo(groups, 'r', 'return');
    deepEqual(groups.get('l'), ['look', 'leave', 'love']);
    deepEqual(groups.get('r'), ['return']);
  });

  it('leave out what belongs to none', () => {
    deepEqual([...grouped([1, 2, 3], number => (number === 2 ? undefined : 'odd'))], [['odd', [1, 3]]]);
  });
});
