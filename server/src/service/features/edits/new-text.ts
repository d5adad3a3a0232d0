import type { JourneyDocument } from '../../model/document';
import { primaryOf } from '../../model/text';
import type { Workspace } from '../../model/workspace';
import { languageOf } from '../../rules/parts/name';
import { inFlow, type Writable } from '../../syntax/edit/writing';

/** A text in the language in which it is read. */
export interface Saying {
  readonly text: string;
  /** A language tag. */
  readonly language: string;
}

/** A text that nobody has written yet: plain where the file is in its language, else under its language tag. */
export function newText(
  { text, language }: Saying,
  document: JourneyDocument,
  workspace: Workspace,
): Writable {
  return primaryOf(languageOf(document, workspace)) === primaryOf(language)
    ? text
    : inFlow({ [language]: text });
}
