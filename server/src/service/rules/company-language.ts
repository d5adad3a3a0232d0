import { type Entity, fieldOf } from '../model/entity';
import type { JourneyModel, StageModel } from '../model/journey';
import { onceWhileSame } from '../model/once';
import { companyWordsIn, wordsIn } from './parts/company-words';
import { languageOf } from './parts/name';
import { type Wording, wordingsOf } from './parts/written-texts';
import type { RuleOptions } from './rule';
import { defineRule } from './rule';

/** A stage or step whose title is in the words of the company, not of its customers. */
export const companyLanguage = defineRule({
  id: 'company-language',
  scope: 'journey',
  severity: 'information',
  messages: {
    default: {
      en: 'No customer says: {words}. Name what the customer does or wants here.',
      de: 'So spricht keine Kundschaft: {words}. Besser benennen, was sie hier tut oder will.',
      da: 'Sådan taler ingen kunder: {words}. Skriv i stedet, hvad kunden gør eller vil her.',
    },
  },
  check(journey, { workspace, options, report }) {
    const about = subjectOf(journey);
    const plain = languageOf(journey.document, workspace);
    for (const stage of journey.stages) {
      for (const { node, words } of foundIn(stage, plain, about, options))
        report({ at: node, data: { words } });
    }
  },
});

/** The titles of a stage and its steps that are not in the customer’s words. */
const foundIn = onceWhileSame(
  ({ entity: stage, steps }: StageModel, plain: string, about: string, options: RuleOptions) =>
    [stage, ...steps.map(({ entity }) => entity)].flatMap(each => foundAt(each, plain, about, options)),
);

const foundAt = onceWhileSame((entity: Entity, plain: string, about: string, options: RuleOptions) =>
  wordingsOf(fieldOf(entity, 'title'))
    .map(wording => ({ node: wording.node, words: companyWords(wording, plain, about, options) }))
    .filter(({ words }) => words.length > 0),
);

function companyWords(
  { language, text }: Wording,
  plain: string,
  about: string,
  options: RuleOptions,
): readonly string[] {
  const own = termsIn(options.words).map(literally).join('|');
  const words = [
    ...companyWordsIn(text, language ?? plain, about),
    ...(own === '' ? [] : wordsIn(text, own)),
  ];
  const allowed = new Set(termsIn(options.allow).map(word => word.toLowerCase()));
  return [...new Set(words)].filter(word => !allowed.has(word.toLowerCase()));
}

function termsIn(value: unknown): readonly string[] {
  return [value].flat().filter((term): term is string => typeof term === 'string' && term.trim() !== '');
}

function literally(term: string): string {
  return term.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** What the journey is about, in whatever languages it says so. */
function subjectOf({ entity }: JourneyModel): string {
  return ['title', 'product', 'brand']
    .flatMap(key => wordingsOf(fieldOf(entity, key)))
    .map(({ text }) => text)
    .join(' ');
}
