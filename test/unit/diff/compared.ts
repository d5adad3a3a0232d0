import assert from 'node:assert/strict';
import type { DiffEntry, DiffView, DisplayLanguage, JourneyService } from '../../../server/src/service';
import { service, uriOf } from '../support/service';

/** Files by name; a text alone is that of the journey. */
type Files = string | Readonly<Record<string, string>>;

/** The files of one state, once they are read. */
export type State = JourneyService;

const JOURNEY = 'main.journey.yaml';

/** What is different between two states of a file, or between two files. */
export function compare(
  before: Files,
  after: Files,
  { older = JOURNEY, newer = JOURNEY, language = 'en' as DisplayLanguage } = {},
): DiffView {
  return between(stateOf(before, language), stateOf(after, language), newer, older);
}

/** What is different between two states of a file, or between two files, that are read already. */
export function between(before: State, after: State, newer = JOURNEY, older = newer): DiffView {
  const view = after.diff(uriOf(newer), { uri: uriOf(older), service: before });
  assert.ok(view, 'There is nothing to compare.');
  return view;
}

/** All differences in their order. */
export function entriesOf({ groups }: DiffView): readonly DiffEntry[] {
  return groups.flatMap(({ entries }) => entries);
}

/** The differences in words, in English unless another language is asked for. */
export function told(...compared: Parameters<typeof compare>): readonly string[] {
  return textsOf(compare(...compared));
}

/** All differences in words. */
export function textsOf(view: DiffView): readonly string[] {
  return entriesOf(view).map(({ text }) => text);
}

/** The text with one piece of it replaced, which has to be there. */
export function edited(old: string, now: string, text: string): string {
  assert.ok(text.includes(old), `There is no ${old}`);
  return text.replace(old, now);
}

/** Reads the files of a state. */
export function stateOf(files: Files, language: DisplayLanguage = 'en'): State {
  const made = service(language);
  const named = typeof files === 'string' ? { [JOURNEY]: files } : files;
  for (const [name, text] of Object.entries(named)) made.setDocument(uriOf(name), text, null);
  return made;
}
