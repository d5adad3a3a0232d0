import { type Entity, fieldOf } from '../model/entity';
import type { JourneyModel } from '../model/journey';
import { oncePerThing } from '../model/once';
import type { ScalarNode } from '../syntax/nodes';
import { companyWordsIn, wordsIn } from './parts/company-words';
import { languageOf } from './parts/name';
import { type Wording, wordingsOf } from './parts/written-texts';
import type { RuleOptions } from './rule';
import { type CheckContext, defineRule } from './rule';

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
  check(journey, context) {
    const about = subjectOf(journey);
    for (const { entity } of [...journey.stages, ...journey.steps]) checkTitle(entity, about, context);
  },
});

function checkTitle(entity: Entity, about: string, context: CheckContext): void {
  const plain = languageOf(entity.document, context.workspace);
  for (const wording of wordingsOf(fieldOf(entity, 'title'))) {
    const words = companyWords(wording, plain, about, context.options);
    if (words.length > 0) context.report({ at: wording.node, data: { words } });
  }
}

const wordsOf = oncePerThing((_title: ScalarNode, text: string, language: string, about: string) =>
  companyWordsIn(text, language, about),
);

function companyWords(
  { language, text, node }: Wording,
  plain: string,
  about: string,
  options: RuleOptions,
): readonly string[] {
  const own = termsIn(options.words).map(literally).join('|');
  const words = [...wordsOf(node, text, language ?? plain, about), ...(own === '' ? [] : wordsIn(text, own))];
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
