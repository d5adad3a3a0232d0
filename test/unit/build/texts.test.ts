import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import * as source from '../../../server/src/service';
import { built } from '../support/built';
import { service, TODAY, uriOf } from '../support/service';

const LANGUAGES = ['en', 'de', 'da'] as const;

describe('the engine as a bundle', () => {
  let bundled: typeof source;
  let loaded: () => readonly string[];

  before(async function () {
    this.timeout(60_000); // esbuild, on a machine that may be busy
    const require = createRequire(join(await built(), 'test.js'));
    loaded = () => LANGUAGES.filter(one => require.resolve(`./texts/${one}.js`) in require.cache);
    bundled = require('./service.js');
  });

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
