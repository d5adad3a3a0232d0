import { type CatalogueEntry, catalogue, type EntryGroup, type Texts } from '../catalogue';
import type { DisplayLanguage } from '../ports';

/** An entry of the catalogue in one language. */
export interface ListedEntry {
  readonly group: EntryGroup;
  readonly id: string;
  readonly title: string;
  readonly text: string;
  /** The acceptance ids that it covers. */
  readonly acceptance: readonly string[];
  readonly details: readonly string[];
  /** Where in a file it is shown: `persona.usage`, `survey.type=nps`. */
  readonly places: readonly string[];
  readonly touchpoints: readonly string[];
  readonly checks: readonly string[];
  readonly rules: readonly string[];
}

/** Every entry of the built-in catalogue, always in the same order. */
export function listCatalogue(language: DisplayLanguage): readonly ListedEntry[] {
  return catalogue.entries().map(entry => listed(entry, text => text[language]));
}

function listed(entry: CatalogueEntry, say: (text: Texts) => string): ListedEntry {
  return { ...entry, title: say(entry.title), text: say(entry.text), details: entry.details.map(say) };
}
