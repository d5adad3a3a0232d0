import type { CompletionItem, Position } from 'vscode-languageserver-types';
import { createJourneyService, type DisplayLanguage, type JourneyService } from '../../../server/src/service';
import { cursorIn } from './cursor';

/** The day on which all tests take place, unless they say another. */
export const TODAY = '2026-11-21';

/** A service that fails the test when anything inside it crashes. @param mostAwake how much of closed files it keeps read */
export function service(language: DisplayLanguage = 'en', today = TODAY, mostAwake?: number): JourneyService {
  return createJourneyService({
    ...(mostAwake === undefined ? {} : { mostAwake }),
    language: () => language,
    today: () => today,
    ruleDocs: rule => `docs:${rule}`,
    onCrash: (what, error) => {
      throw new Error(`${what} crashed`, { cause: error });
    },
  });
}

/** An open file with the cursor in it, and the service that knows it. */
export interface Opened {
  readonly service: JourneyService;
  readonly uri: string;
  readonly position: Position;
}

/** Opens `main.journey.yaml` (or the name given) with the cursor at `<|>`, beside the other files. */
export function open(
  marked: string,
  others: Readonly<Record<string, string>> = {},
  { name = 'main.journey.yaml', language = 'en' as DisplayLanguage } = {},
): Opened {
  const { text, offset } = cursorIn(marked);
  const opened = service(language);
  for (const [file, content] of Object.entries(others)) opened.setDocument(uriOf(file), content, null);
  opened.setDocument(uriOf(name), text, 1);
  const document = opened.documents().get(uriOf(name));
  if (!document) throw new Error(`${name} is no journey file`);
  return { service: opened, uri: uriOf(name), position: document.text.positionAt(offset) };
}

/** The URI of a file of the tests' workspace. */
export function uriOf(name: string): string {
  return `file:///workspace/${name}`;
}

/** The text after a completion's edit, with the cursor where the snippet leaves it. */
export function accept(item: CompletionItem, { service: opened, uri }: Opened): string {
  const document = opened.documents().get(uri);
  const edit = item.textEdit;
  if (!document || !edit || !('range' in edit)) throw new Error(`${item.label} has no edit`);
  const text = document.text.getText();
  const [start, end] = [document.text.offsetAt(edit.range.start), document.text.offsetAt(edit.range.end)];
  const inserted = edit.newText.includes('$0') ? edit.newText.replace('$0', '<|>') : `${edit.newText}<|>`;
  return text.slice(0, start) + inserted + text.slice(end);
}

/** What can be written at the cursor. */
export function completions({ service: opened, uri, position }: Opened): readonly CompletionItem[] {
  return opened.complete(uri, position).items;
}
