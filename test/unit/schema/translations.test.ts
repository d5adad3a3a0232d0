import { deepEqual, equal } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { allSchemas } from '../../../server/src/service/schema/registry';
import { schemaTexts } from '../../../server/src/service/schema/texts';

const ENGLISH = schemaTexts(allSchemas);

function translation(language: string): ReadonlyMap<string, string> {
  const texts: Record<string, string> = JSON.parse(readFileSync(`l10n/schema.${language}.json`, 'utf8'));
  return new Map(Object.entries(texts));
}

/** What stands in backticks: names that are the same in every language. */
function code(text: string): readonly string[] {
  return [...text.matchAll(/`[^`]+`/g)].map(([name]) => name).sort();
}

describe('schema texts', () => {
  it('have keys made of the schema and the names on the way to them', () => {
    equal(ENGLISH.get('journey.step.wait.title'), 'Waiting time');
    equal(ENGLISH.get('journey.title'), 'Journey');
    equal(ENGLISH.get('common.phase.enum.before')?.split(':')[0], 'Before the purchase');
    equal(ENGLISH.get('personas.persona.interview_groups.enum.best'), 'The best customers.');
  });

  for (const language of ['de', 'da']) {
    const texts = translation(language);

    it(`are all there in ${language}, in the order of the schemas, and no others`, () => {
      deepEqual([...texts.keys()], [...ENGLISH.keys()]);
    });

    it(`are not empty in ${language}, and keep the names of keys`, () => {
      for (const [key, english] of ENGLISH) deepEqual(code(texts.get(key) ?? ''), code(english), key);
      deepEqual(
        [...texts].filter(([, text]) => text.trim() === '').map(([key]) => key),
        [],
      );
    });

    it(`end in ${language} as in English, and have typographic quotes`, () => {
      const ends = (text: string): boolean => text.endsWith('.');
      for (const [key, english] of ENGLISH) equal(ends(texts.get(key) ?? ''), ends(english), key);
      deepEqual(
        [...texts].filter(([, text]) => /["']/.test(text)).map(([key]) => key),
        [],
      );
    });

    it(`say the same in ${language} where the English is the same`, () => {
      const known = new Map<string, string | undefined>();
      for (const [key, english] of ENGLISH) {
        equal(known.get(english) ?? texts.get(key), texts.get(key), key);
        known.set(english, texts.get(key));
      }
    });
  }
});
