import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { findJourneyFiles } from '../../../server/src/node/find-files';
import { generateWorkspace } from '../../../tools/bench/src/workspace';
import { makeTempDir } from '../../../tools/host/src/temp';
import { service } from '../support/service';

describe('The workspace of the benchmarks', () => {
  it('has the files that are asked for, none with an error, and the last journey with its library', async () => {
    const folder = makeTempDir('journey-bench-test');
    const { journey, library, files } = generateWorkspace(folder.path, 21);
    const paths = await findJourneyFiles(folder.path);
    assert.equal(paths.length, 21);
    assert.equal(files, 21);
    assert.deepEqual(paths.slice(-3, -1), [journey.path, library.path]);
    const engine = service();
    for (const path of paths) engine.setDocument(pathToFileURL(path).href, readFileSync(path, 'utf8'), null);
    const errors = paths.flatMap(path =>
      engine.findings(pathToFileURL(path).href).filter(({ severity }) => severity === 'error'),
    );
    assert.deepEqual(errors, []);
    await folder.remove();
  });

  it('cannot be smaller than settings, a library and a journey', async () => {
    const folder = makeTempDir('journey-bench-test');
    assert.throws(() => generateWorkspace(folder.path, 2), /3 files or more, not 2/);
    await folder.remove();
  });
});
