import type { CompletionItem, Position } from 'vscode-languageserver-types';
import type { JourneyDocument } from '../../model/document';
import type { Workspace } from '../../model/workspace';
import type { DisplayLanguage } from '../../ports';
import { shapeAt } from '../../schema/path';
import { keyItems } from './keys';
import { keyPlace, type Place, valuePlace, type Word, wordAt } from './probe';
import type { CompletionRequest } from './request';
import { valueItems } from './values';

/**
 * What can be written at the cursor: keys where a map stands, values where a value stands, both where
 * either may. Works on half-typed text; nothing is offered in comments and inside texts.
 */
export function complete(
  document: JourneyDocument,
  workspace: Workspace,
  position: Position,
  language: DisplayLanguage,
): readonly CompletionItem[] {
  const source = document.text.getText();
  const word = wordAt(source, document.text.offsetAt(position));
  if (!word) return [];
  const request: CompletionRequest = { document, workspace, language, word };
  const value = valuePlace(source, word);
  const key = canBeKey(word) ? keyPlace(source, word) : undefined;
  return [...(key ? keysAt(key, request) : []), ...(value ? valuesAt(value, request) : [])];
}

/** A key stands at the beginning of a line, behind dashes, or behind `{` or `,`. */
function canBeKey({ before }: Word): boolean {
  return /^\s*(?:- +)*$|[{,]\s*$/.test(before);
}

function keysAt(place: Place, request: CompletionRequest): readonly CompletionItem[] {
  const shape = shapeAt({ kind: request.document.kind, tree: { root: place.root } }, place.path);
  return shape && place.map ? keyItems(shape, place.map, request) : [];
}

function valuesAt(place: Place, request: CompletionRequest): readonly CompletionItem[] {
  const shape = shapeAt({ kind: request.document.kind, tree: { root: place.root } }, place.path);
  return shape ? valueItems(shape, request) : [];
}
