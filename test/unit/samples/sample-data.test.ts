import { deepEqual } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { presets } from '../../../server/src/service/data/presets';
import { generateSampleData } from '../../../tools/generate/sample-data';

describe('The export files of the samples', () => {
  it('are one for each layout, and what their script makes', async () => {
    const made = await generateSampleData();
    deepEqual(
      made.map(({ path }) => path).sort(),
      Object.keys(presets)
        .map(name => `samples/data/${name}.csv`)
        .sort(),
    );
    deepEqual(
      made.map(({ path }) => readFileSync(join(__dirname, '../../..', path), 'utf8')),
      made.map(({ content }) => content),
    );
  });

  it('are the same however often they are made', async () => {
    deepEqual(await generateSampleData(), await generateSampleData());
  });
});
