import { equal } from 'node:assert/strict';
import type { EditJourneyParams, EditRefusal, JourneyEdit } from '../../../server/src/protocol';
import type { EditOutcome } from '../../../server/src/service';
import { applyEdits } from '../../../server/src/service/syntax/apply-edits';
import { service, uriOf } from '../support/service';

/** The journey that the tests change, and the version that its document has. */
export const MAIN = 'main.journey.yaml';
const VERSION = 7;

/** Files by their names. */
export type Files = Readonly<Record<string, string>>;

/** What an edit of the preview comes to, made in the main file of these. */
export function outcomeOf(
  files: Files,
  edit: JourneyEdit,
  more: Partial<EditJourneyParams> = {},
  main = MAIN,
): EditOutcome {
  const opened = service();
  for (const [name, text] of Object.entries(files)) {
    opened.setDocument(uriOf(name), text, name === main ? VERSION : null);
  }
  return opened.editJourney({ uri: uriOf(main), version: VERSION, language: 'en', edit, ...more });
}

/** The files after an edit of the preview, or why it was refused. A new card has the key that was foretold. */
export function editedFiles(
  files: Files,
  edit: JourneyEdit,
  more: Partial<EditJourneyParams> = {},
  main = MAIN,
): Files | EditRefusal {
  const outcome = outcomeOf(files, edit, more, main);
  if ('refused' in outcome) return outcome.refused;
  const after: Record<string, string> = { ...files };
  for (const { document, edits } of outcome.edits) {
    const name = document.uri.slice(uriOf('').length);
    after[name] = applyEdits(document.text.getText(), edits);
  }
  if (outcome.added !== undefined) equal(keysIn(after, main).has(outcome.added), true, outcome.added);
  return after;
}

/** The main file after an edit that changes no other, or why it was refused. */
export function edited(
  text: string,
  edit: JourneyEdit,
  more: Partial<EditJourneyParams> = {},
  main = MAIN,
): string {
  const after = editedFiles({ [main]: text }, edit, more, main);
  return typeof after === 'string' ? after : (after[main] ?? '');
}

/** The keys of all stages and cards that the view of the main file has. */
export function keysIn(files: Files, main = MAIN): ReadonlySet<string> {
  const opened = service();
  for (const [name, text] of Object.entries(files)) opened.setDocument(uriOf(name), text, 1);
  const { map } = opened.preview(uriOf(main)) ?? {};
  return new Set([...(map?.stages ?? []), ...(map?.cards ?? [])].map(({ key }) => key));
}
