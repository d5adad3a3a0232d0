import { deepEqual } from 'node:assert/strict';
import { readOutline } from '../../../server/src/service/outline/read/read';

describe('rows of a table that are of one step', () => {
  const thoughtsIn = (...rows: readonly string[]) => {
    const text = ['Stage,Step,Touchpoint,Thoughts', ...rows].join('\n');
    const { outline } = readOutline(text, 'csv', { title: 'T', language: 'en' });
    return outline?.stages.flatMap(({ steps }) => steps.map(({ thoughts }) => thoughts));
  };

  it('say once what each of them repeats', () => {
    deepEqual(thoughtsIn('S,A,Kiosk,Why?', 'S,A,Hotline,Why?'), [['Why?']]);
  });

  it('add what only one of them says', () => {
    deepEqual(thoughtsIn('S,A,Kiosk,Why?', 'S,A,Hotline,How?'), [['Why?', 'How?']]);
  });

  it('say twice what each of them says twice', () => {
    deepEqual(thoughtsIn('S,A,Kiosk,"Why?\nWhy?"', 'S,A,Hotline,"Why?\nWhy?"'), [['Why?', 'Why?']]);
  });
});

describe('a table that is too large for a journey', () => {
  it('is said to be, and nothing of it is read', () => {
    const text = `Stage,Step\n${'S,A\n'.repeat(2_700_000)}`;
    deepEqual(readOutline(text, 'csv', { title: 'T', language: 'en' }), {
      outline: undefined,
      problems: [
        {
          line: 1,
          message:
            'The file has more than 10 MB; that is too much for a journey, and nothing of it was read.',
        },
      ],
    });
  });
});
