import { entitiesOf } from '../model/by-kind';
import { derived } from '../model/derived';
import type { Entity } from '../model/entity';
import type { FileMemory } from '../model/file-memory';
import { oncePerThing } from '../model/once';
import { type ShapedNode, stepsTo } from '../schema/walk';
import type { Path } from '../syntax/nodes';
import { implementationWordsIn } from './parts/implementation-words';
import { textsIn, wordingsOf } from './parts/written-texts';
import { defineRule, type Subjects } from './rule';

/** A text that customers read or would say, with words of those who build the systems. */
export const implementationTerms = defineRule({
  id: 'implementation-terms',
  scope: 'part',
  severity: 'information',
  messages: {
    default: {
      en: 'Customers do not know this: {words}. Say what it does for them; how it is built belongs under “backstage” or “support”.',
      de: 'Das kennt die Kundschaft nicht: {words}. Sagen, was es für sie tut; wie es gebaut ist, gehört zu „backstage“ oder „support“.',
      da: 'Det kender kunderne ikke: {words}. Skriv, hvad det gør for dem; hvordan det er lavet, hører hjemme under »backstage« eller »support«.',
    },
  },
  check(subject, { workspace, options, report }) {
    // Few texts have such words: only these ask where they stand, and what is allowed.
    const isKnown = (word: string) =>
      [ownNames(subject.document.memory, workspace), ...[options.allow].flat().map(String)]
        .join(' ')
        .toLowerCase()
        .includes(word.toLowerCase());
    for (const shaped of textsIn(subject)) {
      for (const { text, node: at } of wordingsOf(shaped.node)) {
        const found = implementationWordsIn(text);
        if (found.length === 0 || !isCustomerFacing(pathOf(shaped, subject))) continue;
        const words = found.filter(word => !isKnown(word));
        if (words.length > 0) report({ at, data: { words } });
      }
    }
  },
});

/** What customers see, say, do or feel; all else is for those who work on the journey. */
const CUSTOMER_KEYS: ReadonlySet<string> = new Set([
  'actions',
  'expectations',
  'feelings',
  'follow_up',
  'frontstage',
  'goal',
  'goals',
  'labels',
  'motivations',
  'needs',
  'obstacles',
  'pain_points',
  'perceptions',
  'phrases',
  'physical_evidence',
  'question',
  'thank_you',
  'thoughts',
  'unmet_expectations',
]);
/** Lists whose entries have titles that are in the customer’s words. */
const TITLED: ReadonlySet<string> = new Set(['stages', 'steps']);
const INTERNAL: ReadonlySet<string> = new Set(['plan', 'evidence', 'opportunities', 'metrics', 'checklist']);

function pathOf(shaped: ShapedNode, { document, part }: Subjects['part']): Path {
  return [...document.memory.pathOf(part.node), ...stepsTo(shaped)];
}

/** Told by the keys on the way from the root; the last name is the text’s own, or that of its list. */
function isCustomerFacing(path: Path): boolean {
  const names = path.filter(step => typeof step === 'string');
  if (names.some(name => INTERNAL.has(name))) return false;
  const own = names.at(-1) ?? '';
  const list = names.at(-2) ?? '';
  if (own === 'title') return names.length === 1 || TITLED.has(list);
  return CUSTOMER_KEYS.has(own) || (own === 'text' && CUSTOMER_KEYS.has(list));
}

/** The brand and the product have names that customers know. */
const ownNames = derived(({ document }: FileMemory) =>
  NAMED.flatMap(kind => entitiesOf(document, kind).flatMap(namesOf)).join(' '),
);

const NAMED = ['journey', 'touchpoint', 'survey'] as const;

const namesOf = oncePerThing(({ data }: Entity): readonly string[] => {
  const { brand, product } = data as { readonly brand?: unknown; readonly product?: unknown };
  return [brand, product].flat().filter(name => typeof name === 'string');
});
