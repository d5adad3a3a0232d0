import { equal, throws } from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { sizeOf, sizeTable } from '../../../tools/build/sizes';

describe('the sizes of what is packed', () => {
  const folder = mkdtempSync(join(tmpdir(), 'journey-'));
  before(() => {
    writeFileSync(join(folder, 'a.js'), 'x'.repeat(1024));
    writeFileSync(join(folder, 'b.js'), 'x'.repeat(512));
  });
  after(() => rmSync(folder, { recursive: true }));

  it('are added up over the files', () => {
    equal(sizeOf(['*.js'], folder), 1.5);
    equal(sizeOf(['{a,c}.js'], folder), 1);
  });

  it('are known of files that are there alone', () => {
    throws(() => sizeOf(['c.js'], folder), /no c\.js/);
  });

  it('stand beside what they ought to be and what they may be', () => {
    const table = sizeTable([{ name: 'server', files: [], goal: 1, limit: 2, size: 1.5 }]);
    equal(stripVTControlCharacters(table), 'server         1.5  goal 1  limit 2');
  });
});
