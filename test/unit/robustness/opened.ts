import type { Diagnostic } from 'vscode-languageserver-types';
import { callEveryFeature } from '../support/every-feature';
import { service, uriOf } from '../support/service';

/** What the engine says of a text. */
export function diagnosed(text: string, name = 'main.journey.yaml'): readonly Diagnostic[] {
  const opened = service();
  opened.setDocument(uriOf(name), text, 1);
  return opened.diagnostics(uriOf(name));
}

/** The same after it has answered everything else about it, with the cursor in its middle. */
export async function answered(text: string, name = 'main.journey.yaml'): Promise<readonly Diagnostic[]> {
  const opened = service();
  opened.setDocument(uriOf(name), text, 1);
  await callEveryFeature(opened, uriOf(name), text.length >> 1);
  return opened.diagnostics(uriOf(name));
}

/** The messages of a rule among diagnostics. */
export function messagesOf(rule: string, diagnostics: readonly Diagnostic[]): readonly string[] {
  return diagnostics.flatMap(({ code, message }) => (code === rule ? String(message) : []));
}
