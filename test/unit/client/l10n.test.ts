import { deepEqual, notEqual } from 'node:assert/strict';
import { clientSources, found, readJson } from './support';

type Bundle = Readonly<Record<string, string>>;

const english = readJson<Bundle>('l10n/bundle.l10n.json');
const holes = (text: string): readonly string[] => found(/(\{\d+\})/g, [text]);

describe('the texts of the extension', () => {
  it('are those in the code, and no others', () => {
    const calls = found(/\bt\(\s*'((?:[^'\\]|\\.)*)'/g, clientSources().values());
    notEqual(calls.length, 0);
    deepEqual(Object.keys(english).sort(), calls);
  });

  it('are all written in one piece, so that they can be found', () => {
    const calls = found(/(?<![.\w])t\(\s*([^'\s)][^,)]*)/g, clientSources().values());
    // The declaration of the function itself, and of its type.
    deepEqual(calls, ['message: string']);
  });

  it('stand for themselves in English', () => {
    for (const [key, text] of Object.entries(english)) deepEqual(text, key);
  });

  for (const language of ['de', 'da']) {
    it(`are all there in ${language}, with the same places to fill`, () => {
      const bundle = readJson<Bundle>(`l10n/bundle.l10n.${language}.json`);
      deepEqual(Object.keys(bundle), Object.keys(english));
      for (const [key, text] of Object.entries(bundle)) deepEqual(holes(text), holes(key), key);
    });
  }
});
