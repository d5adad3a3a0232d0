import assert from 'node:assert/strict';
import { rules } from '../../server/src/service/rules';
import type { Texts } from '../../server/src/service/rules/rule';

const LANGUAGES = ['en', 'de', 'da'] as const;

describe('texts of rules', () => {
  for (const { id, messages, fixes = [] } of rules) {
    const texts = [...Object.values(messages), ...fixes.map(({ title }) => title)];

    it(`${id}: every text in three languages, with the same values`, () => {
      for (const text of texts) {
        for (const language of LANGUAGES) assert.match(text[language], /\S/);
        for (const language of LANGUAGES) assert.deepEqual(valuesIn(text[language]), valuesIn(text.en));
      }
    });

    it(`${id}: every text in the language’s own quotation marks`, () => {
      for (const text of texts) assertQuotes(text);
    });
  }
});

function valuesIn(text: string): readonly string[] {
  return [...text.matchAll(/\{[^}]+\}/g)].map(([value]) => value).sort();
}

/** “English”, „Deutsch“ and »dansk«; an apostrophe is ’. */
function assertQuotes({ en, de, da }: Texts): void {
  assert.doesNotMatch(en, /["'„»«]/);
  assert.doesNotMatch(de, /["'”»«]/);
  assert.doesNotMatch(da, /["'“”„]/);
}
