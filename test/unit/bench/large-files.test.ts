import { deepEqual } from 'node:assert/strict';
import { readDocument } from '../../../server/src/service/model/document';
import { MAX_LENGTH } from '../../../server/src/service/syntax/limits';
import { LARGE_FILES } from '../../../tools/bench/src/large-files';

describe('the large files of the benchmarks', () => {
  it('are no longer than files may be, and are read in full but for two that are beyond another limit', () => {
    const unread = LARGE_FILES.filter(({ name, text: textOf }) => {
      const text = textOf();
      return text.length > MAX_LENGTH || readDocument(`file:///${name}`, text, 1)?.tree.isLimited;
    });
    deepEqual(
      unread.map(({ title }) => title),
      ['one line of 10 MB', '10 MB of empty lines'],
    );
    deepEqual(
      unread.filter(({ text }) => text().length > MAX_LENGTH),
      [],
    );
  }).timeout(60_000);
});
