import { deepEqual } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import { extractTexts, type Static } from '../../../tools/build/extract-texts';

type Pair = readonly [english: string, german: string];

function strings(text: Static): readonly string[] {
  if (typeof text === 'string') return [text];
  return Object.values(text).flatMap(strings);
}

const read = (file: string): string => readFileSync(file, 'utf8');
const json = (file: string): Readonly<Record<string, string>> => JSON.parse(read(file));

/** Every text of the engine, in both languages. */
function inSources(): readonly Pair[] {
  return globSync('server/src/service/**/*.ts')
    .flatMap(file => extractTexts(read(file), 0).texts)
    .flatMap(({ en, de }) => {
      const german = strings(de);
      return strings(en).map((english, index): Pair => [english, german[index] ?? '']);
    });
}

function inFiles(english: string, german: string): readonly Pair[] {
  const translated = json(german);
  return Object.entries(json(english)).map(([key, text]): Pair => [text, translated[key] ?? '']);
}

const pairs: readonly Pair[] = [
  ...inSources(),
  ...inFiles('l10n/bundle.l10n.json', 'l10n/bundle.l10n.de.json'),
  ...inFiles('l10n/webview.en.json', 'l10n/webview.de.json'),
  ...inFiles('package.nls.json', 'package.nls.de.json'),
];
/** Not the names of holes, such as `{stage}`. */
const says = (word: RegExp, text: string): boolean => word.test(text.replace(/\{[^}]*\}/g, ''));

describe('in German, a stage', () => {
  it('is an “Etappe”, and a phase a “Phase”', () => {
    const wrong = pairs.filter(
      ([english, german]) =>
        says(/\bstages?\b/i, english) !== says(/etappe/i, german) ||
        (says(/\bPhasen?\b/, german) && !says(/phase/i, english)),
    );
    deepEqual(wrong, []);
  });

  it('has no other name anywhere', () => {
    const files = ['l10n/schema.de.json', 'package.nls.de.json', ...globSync('docs/rules/de/*.md')];
    const named = files.flatMap(file =>
      [...read(file).matchAll(/\w*(?:Abschnitt|Stufe|Modellphase)\w*/g)].map(([word]) => `${file}: ${word}`),
    );
    deepEqual(named, []);
  });
});
