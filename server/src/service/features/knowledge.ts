import { type CatalogueEntry, catalogue, type EntryGroup } from '../catalogue';
import { addTo, type Groups } from '../model/grouped';
import type { DisplayLanguage } from '../ports';
import { type Rooted, shapeAt } from '../schema/path';
import type { Path } from '../syntax/nodes';
import { type Words, words } from './words';

let places: ReadonlyMap<string, readonly CatalogueEntry[]> | undefined;

/** The entries by their places, put together at the first hover. */
function byPlace(): ReadonlyMap<string, readonly CatalogueEntry[]> {
  if (places) return places;
  const found: Groups<string, CatalogueEntry> = new Map();
  for (const entry of catalogue.entries()) for (const place of entry.places) addTo(found, place, entry);
  places = found;
  return found;
}

/**
 * What the catalogue knows about a place of a file: a key, or with `value` one of an enum's values.
 * Terms come first, then the groups in the catalogue's order.
 */
export function knowledgeAt(document: Rooted, path: Path, value?: string): readonly CatalogueEntry[] {
  const place = placeOf(document, path);
  if (!place) return [];
  const suffix = value === undefined ? '' : `=${value}`;
  const names = [`${place.definition}.${place.key}${suffix}`, `*.${place.key}${suffix}`];
  const found = new Set(names.flatMap(name => byPlace().get(name) ?? []));
  return catalogue.entries().filter(entry => found.has(entry));
}

/** The nearest definition around a path, and the keys from there; a file without one counts as one itself. */
function placeOf(document: Rooted, path: Path): { definition: string; key: string } | undefined {
  for (let length = path.length - 1; length >= 0; length--) {
    const definition =
      shapeAt(document, path.slice(0, length))?.['x-definition'] ??
      (length === 0 ? document.kind : undefined);
    const key = path.slice(length).filter(step => typeof step === 'string');
    if (definition && key.length > 0) return { definition, key: key.join('.') };
  }
  return undefined;
}

/** The entries as a Markdown list; empty where there are none. */
export function describeKnowledge(entries: readonly CatalogueEntry[], language: DisplayLanguage): string {
  return entries.map(entry => `- ${describeEntry(entry, language)}`).join('\n');
}

function describeEntry({ group, title, text, details }: CatalogueEntry, language: DisplayLanguage): string {
  const [first, second] = details.map(part => part[language]);
  const more = first === undefined ? undefined : detail[group]?.(words[language], first, second);
  return [`**${title[language]}** – ${text[language]}`, more].filter(Boolean).join(' ');
}

/** How the details of a group are told; groups that are not here have none worth a hover. */
const detail: Partial<Record<EntryGroup, (word: Words, first: string, second?: string) => string>> = {
  term: ({ alsoCalled }, names) => `${alsoCalled}: ${names}.`,
  mistake: ({ better }, correction) => `*${better}:* ${correction}`,
  survey: (_, when, question) => (question ? `${when}: *${question}*` : `${when}.`),
};

/** The ready surveys for a built-in touchpoint as a Markdown list; empty where none suits. */
export function describeSurveys(touchpoint: string, language: DisplayLanguage): string {
  return catalogue
    .surveysFor(touchpoint)
    .map(({ title, question }) => `- ${title[language]}${question ? `: *${question[language]}*` : ''}`)
    .join('\n');
}

/** The mistakes that a rule finds, with their corrections, as a Markdown list; empty where there are none. */
export function describeMistakes(rule: string, language: DisplayLanguage): string {
  const found = catalogue.entries().filter(({ group, rules }) => group === 'mistake' && rules.includes(rule));
  return describeKnowledge(found, language);
}
