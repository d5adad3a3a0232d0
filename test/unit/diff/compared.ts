import assert from 'node:assert/strict';
import type { DiffEntry, DiffView, DisplayLanguage } from '../../../server/src/service';
import { service, uriOf } from '../support/service';

/** Files by name; a text alone is that of the journey. */
export type State = string | Readonly<Record<string, string>>;

const JOURNEY = 'main.journey.yaml';

/** What is different between two states of a file, or between two files. */
export function compare(
  before: State,
  after: State,
  { older = JOURNEY, newer = JOURNEY, language = 'en' as DisplayLanguage } = {},
): DiffView {
  const view = serviceWith(after, language).diff(uriOf(newer), {
    uri: uriOf(older),
    service: serviceWith(before, language),
  });
  assert.ok(view, 'There is nothing to compare.');
  return view;
}

/** All differences in their order. */
export function entriesOf({ groups }: DiffView): readonly DiffEntry[] {
  return groups.flatMap(({ entries }) => entries);
}

/** The differences in words, in English. */
export function told(before: State, after: State): readonly string[] {
  return entriesOf(compare(before, after)).map(({ text }) => text);
}

function serviceWith(state: State, language: DisplayLanguage) {
  const made = service(language);
  const files = typeof state === 'string' ? { [JOURNEY]: state } : state;
  for (const [name, text] of Object.entries(files)) made.setDocument(uriOf(name), text, null);
  return made;
}
