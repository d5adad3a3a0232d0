import danish from '../../../../l10n/schema.da.json';
import german from '../../../../l10n/schema.de.json';
import { allSchemas } from './registry';
import { schemaTexts } from './texts';

// Functions, as the build loads each language when it is read first.
const byKey: Readonly<Record<'de' | 'da', () => Readonly<Record<string, string>>>> = {
  de: () => german,
  da: () => danish,
};
const known = new Map<string, ReadonlyMap<string, string>>();

/** The translations of the schemas' English texts, by the English text; made when first asked for. */
export function translations(language: 'de' | 'da'): ReadonlyMap<string, string> {
  const made = known.get(language) ?? pairs(language);
  known.set(language, made);
  return made;
}

function pairs(language: 'de' | 'da'): ReadonlyMap<string, string> {
  const texts = byKey[language]();
  return new Map([...schemaTexts(allSchemas)].map(([key, english]) => [english, texts[key] ?? english]));
}
