import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import * as source from '../../../server/src/service';
import { bundles, esbuildOptions } from '../../../tools/build/bundles';
import { service, TODAY, uriOf } from '../support/service';

const LANGUAGES = ['en', 'de', 'da'] as const;

describe('the engine as a bundle', () => {
  const folder = mkdtempSync(join(tmpdir(), 'journey-'));
  const require = createRequire(join(folder, 'test.js'));
  const loaded = () => LANGUAGES.filter(one => require.resolve(`./texts/${one}.js`) in require.cache);
  let bundled: typeof source;

  before(async function () {
    this.timeout(60_000); // esbuild, on a machine that may be busy
    const bundle = bundles.find(({ output }) => output === 'dist/service.js');
    assert.ok(bundle);
    await build(esbuildOptions({ ...bundle, output: join(folder, 'service.js') }, true));
    bundled = require('./service.js');
  });
  after(() => rmSync(folder, { recursive: true }));

  it('loads no language before it is read, and then this one alone', () => {
    assert.deepEqual(loaded(), []);
    const uri = uriOf('a.journey.yaml');
    const crashed = (what: string, error: unknown) => assert.fail(`${what}: ${error}`);
    const [ours, theirs] = [
      service('da'),
      bundled.createJourneyService({
        language: () => 'da',
        today: () => TODAY,
        ruleDocs: rule => `docs:${rule}`,
        onCrash: crashed,
      }),
    ];
    for (const one of [ours, theirs]) one.setDocument(uri, 'title: A\nnonsense: 1\n', 1);
    assert.notDeepEqual(ours.diagnostics(uri), []);
    assert.deepEqual(theirs.diagnostics(uri), ours.diagnostics(uri));
    assert.deepEqual(loaded(), ['da']);
  });

  for (const language of LANGUAGES) {
    it(`says the same as the sources (${language})`, () => {
      assert.deepEqual(bundled.listCatalogue(language), source.listCatalogue(language));
    });
  }
});
