import assert from 'node:assert/strict';
import { builtInChannels, channelName } from '../../../client/webview/map/channels';
import { wordsOf } from '../../../client/webview/text/words';
import da from '../../../l10n/webview.da.json';
import de from '../../../l10n/webview.de.json';
import en from '../../../l10n/webview.en.json';
import { statusWords } from '../../../server/src/service/map/words';
import { progressWords } from '../../../server/src/service/table/words';

type Texts = Readonly<Record<string, string>>;

/** The names in braces of a text, sorted. */
function holes(text: string): readonly string[] {
  return [...text.matchAll(/\{\w+\}/g)].map(([hole]) => hole).sort();
}

describe('webview: words', () => {
  const english: Texts = en;
  const others: Readonly<Record<string, Texts>> = { de, da };
  for (const [language, texts] of Object.entries(others)) {
    it(`are complete in ${language}`, () => {
      assert.deepEqual(Object.keys(texts), Object.keys(english));
      for (const [key, text] of Object.entries(texts)) {
        assert.ok(text.trim() !== '', key);
        assert.deepEqual(holes(text), holes(english[key] ?? ''), key);
      }
    });
  }

  it('fill the holes, with numbers as the language writes them', () => {
    assert.equal(wordsOf('de', de).text('progress', { done: 3, total: 1200 }), '3 von 1.200');
    assert.equal(wordsOf('en', en).text('source.open', { title: '{done}' }), 'Show in the source: {done}');
  });

  it('leave a hole for which nothing is given', () => {
    assert.equal(wordsOf('en', en).text('source.open', {}), 'Show in the source: {title}');
  });

  it('say of a status what the tables and the exports say', () => {
    const kinds: readonly (readonly [
      string,
      Readonly<Record<string, { en: string; de: string; da: string }>>,
    ])[] = [
      ['status', statusWords],
      ['progress', progressWords],
    ];
    for (const [kind, words] of kinds) {
      for (const [value, said] of Object.entries(words)) {
        const own = [english, others.de, others.da].map(texts => texts?.[`${kind}.${value}`]);
        assert.deepEqual(own, [said.en, said.de, said.da]);
      }
    }
  });

  it('count', () => {
    const { counted } = wordsOf('de', de);
    assert.equal(counted('findings.warning', 1), '1 Warnung');
    assert.equal(counted('findings.warning', 0), '0 Warnungen');
  });

  it('name every built-in channel, and leave the user’s own to their ids', () => {
    assert.equal(builtInChannels.length, 21);
    for (const channel of builtInChannels) assert.ok(`channel.${channel}` in en, channel);
    assert.equal(channelName('email', wordsOf('en', en)), 'E-mail');
    assert.equal(channelName('toString', wordsOf('en', en)), 'toString');
  });
});
