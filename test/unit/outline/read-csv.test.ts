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
