import { deepEqual, equal } from 'node:assert/strict';
import { dataIn } from './reading';

describe('What customers wrote', () => {
  it('is kept, the newest first, without what somebody could be recognised by', () => {
    const { verbatims } = dataIn(
      'date,score,comment,touchpoint\n2026-01-01,9,old,web\n2026-02-01,3,"mail me: a@b.example",shop\n2026-01-15,8,,web\n',
    );
    deepEqual(
      verbatims.map(({ text, touchpoint }) => [text, touchpoint]),
      [
        ['mail me: […]', 'shop'],
        ['old', 'web'],
      ],
    );
  });

  it('is no more than 30 texts of 400 characters, however large the file is', () => {
    const rows = Array.from(
      { length: 500 },
      (_, index) => `9,${String(index).padStart(3, '0')}${'x'.repeat(999)}`,
    );
    const { verbatims } = dataIn(`score,comment\n${rows.join('\n')}\n`);
    equal(verbatims.length, 30);
    deepEqual([verbatims[0]?.text.slice(0, 3), verbatims[0]?.text.length], ['499', 401]);
  });

  it('is not what somebody has replaced by a newer answer', () => {
    const { verbatims } = dataIn(
      'id,date,score,comment\na,2026-01-01,1,bad\na,2026-01-02,9,good\na,2026-01-01,3,late\n',
    );
    deepEqual(
      verbatims.map(({ text }) => text),
      ['good'],
    );
  });
});
