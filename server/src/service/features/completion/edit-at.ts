import type { CompletionItem } from 'vscode-languageserver-types';
import type { CompletionRequest } from './request';

/**
 * The edit that writes a completion over the word at the cursor. In a JSON file, words get their quotes; inside
 * quotes only the word is replaced.
 */
export function editAt(text: string, word: string, request: CompletionRequest): Partial<CompletionItem> {
  const { document, range, lead } = request;
  const json = /\.json$/i.test(document.uri) && !request.word.quote;
  const quoted = json ? text.replace(word, `"${word}"`) : text;
  return { textEdit: { range, newText: lead + quoted } };
}
