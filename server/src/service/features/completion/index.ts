import type { CompletionItem, CompletionList, Position } from 'vscode-languageserver-types';
import type { JourneyDocument } from '../../model/document';
import type { Workspace } from '../../model/workspace';
import type { DisplayLanguage } from '../../ports';
import { shapeAt } from '../../schema/path';
import { allowsType, shapeOf } from '../../schema/shape';

import { nodeAt } from '../../syntax/nodes';

import { keyItems } from './keys';
import { keyPlace, otherKeys, type Place, valuePlace } from './probe';
import type { CompletionRequest } from './request';
import { siteAt } from './site';

import { valueItems } from './values';
import type { Word } from './word';

/**
 * What can be written at the cursor: keys where a map stands, values where a value stands, both where either may.
 * Works on half-typed text; nothing is offered in comments and inside texts.
 */
export function complete(
  document: JourneyDocument,
  workspace: Workspace,
  position: Position,
  language: DisplayLanguage,
): CompletionList {
  const site = siteAt(document, document.text.offsetAt(position));
  if (!site) return { isIncomplete: false, items: [] };
  const { excerpt, word } = site;
  const request: CompletionRequest = { document, workspace, language, ...site };
  const value = valuePlace(document, excerpt, word);
  const key = canBeKey(word) ? keyPlace(document, excerpt, word) : undefined;
  const values = value ? valuesAt(value, request) : { items: [], isIncomplete: false };
  return { ...values, items: [...(key ? keysAt(key, request) : []), ...values.items] };
}

/** A key stands at the beginning of a line, behind dashes, or behind `{` or `,`. */
function canBeKey({ before }: Word): boolean {
  return /^\s*(?:- +)*$|[{,]\s*$/.test(before);
}

function keysAt({ root, path }: Place, request: CompletionRequest): readonly CompletionItem[] {
  const shape = shapeAt({ kind: request.document.kind, tree: { root } }, path);
  const map = nodeAt(root, path);
  if (!shape || map.kind !== 'map') return [];
  const item = shape.items && !allowsType(shape, 'object') ? shapeOf(shape.items, undefined) : undefined;
  if (!item) return keyItems(shape, otherKeys(map), request);
  // A list belongs here and none is begun: the first key of its first item comes with the dash.
  if (request.word.before.trim() !== '') return [];
  return keyItems(item, new Set(), { ...request, column: request.column + 2, lead: `${request.lead}- ` });
}

function valuesAt(place: Place, request: CompletionRequest): CompletionList {
  const shape = shapeAt({ kind: request.document.kind, tree: { root: place.root } }, place.path);
  return shape ? valueItems(shape, request) : { isIncomplete: false, items: [] };
}
