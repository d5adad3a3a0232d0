import type { Range } from 'vscode-languageserver-types';
import { tokenModifiers, tokenTypes } from '../../../protocol';
import type { JourneyDocument } from '../../model/document';
import type { Workspace } from '../../model/workspace';
import { isDate, isDuration } from '../../schema/dates';
import type { Schema } from '../../schema/types';
import { shapedNodes } from '../../schema/walk';
import type { ScalarNode, Span } from '../../syntax/nodes';
import { definitionToken, referenceToken } from './ids';
import type { Meaning } from './meaning';

/** A word with what it means. It never goes over a line break. */
export interface SemanticToken {
  /** 0-based, the column in UTF-16 units. */
  readonly line: number;
  readonly character: number;
  readonly length: number;
  /** The type's place in `tokenTypes`. */
  readonly type: number;
  /** The modifiers as bits, by their places in `tokenModifiers`. */
  readonly modifiers: number;
}

/** The words of a file, or of a part of it, that mean something to the language, in the order of the text. */
export function semanticTokens(
  document: JourneyDocument,
  workspace: Workspace,
  range?: Range,
): readonly SemanticToken[] {
  const part = range ? spanOf(range, document) : { start: 0, end: document.text.getText().length };
  const isIn = ({ start, end }: Span) => start < part.end && end > part.start;
  const found = new Map<number, Meaning>();
  // An alias repeats what stands at its anchor; the first to claim a place has it.
  const add = (meaning: Meaning | undefined): void => {
    if (meaning && !found.has(meaning.node.start)) found.set(meaning.node.start, meaning);
  };
  for (const entity of document.entities) {
    if (entity.idNode && isIn(entity.idNode)) add(definitionToken(entity, workspace));
  }
  for (const reference of document.references)
    if (isIn(reference.node)) add(referenceToken(reference, workspace));
  for (const { node, shape } of shapedNodes(document, isIn))
    if (node.kind === 'scalar') add(valueToken(node, shape));
  return [...found.values()]
    .sort((a, b) => a.node.start - b.node.start)
    .flatMap(meaning => placed(meaning, document));
}

/** A value that the language knows; undefined for the user's own texts and numbers. */
function valueToken(node: ScalarNode, shape: Schema): Meaning | undefined {
  if (isDate(shape)) return { node, type: 'date', modifiers: [] };
  if (isDuration(shape)) return { node, type: 'duration', modifiers: [] };
  const isKnown = shape.enum?.some(value => value === node.value) || typeof node.value === 'boolean';
  return isKnown ? { node, type: 'enumMember', modifiers: [] } : undefined;
}

function placed({ node, type, modifiers }: Meaning, { text }: JourneyDocument): readonly SemanticToken[] {
  const quote = node.style === 'single' || node.style === 'double' ? 1 : 0;
  const length = node.end - node.start - 2 * quote;
  const { line, character } = text.positionAt(node.start + quote);
  const end = text.positionAt(node.start + quote + length);
  if (length <= 0 || end.line !== line) return [];
  const bits = modifiers.reduce((sum, modifier) => sum | (1 << tokenModifiers.indexOf(modifier)), 0);
  return [{ line, character, length, type: tokenTypes.indexOf(type), modifiers: bits }];
}

function spanOf({ start, end }: Range, { text }: JourneyDocument): Span {
  return { start: text.offsetAt(start), end: text.offsetAt(end) };
}
