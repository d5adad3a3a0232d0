import type { JourneyDocument } from '../model/document';
import { openingOf } from './parts/yaml-opening';

/** These problems leave the text around them as it was meant; all others make the parser guess from there on. */
const HARMLESS: ReadonlySet<string> = new Set([
  'ALIAS_PROPS',
  'ANCHOR_CONTAINS_ITSELF',
  'BAD_DQ_ESCAPE',
  'BAD_SCALAR_START',
  'DUPLICATE_KEY',
  'KEY_IS_NO_TEXT',
  'MERGE_NEEDS_MAP',
  'MULTIPLE_ANCHORS',
  'MULTIPLE_DOCUMENTS',
  'MULTIPLE_TAGS',
  'TAG_RESOLVE_FAILED',
  'UNKNOWN_ANCHOR',
]);

/**
 * How far a text can be taken at its word: up to the line of the first problem after which the parser
 * can only guess what was meant. What is said of the rest would be false as often as true.
 *
 * @returns an offset; `Infinity` where the whole text can be trusted
 */
export function trustedUntil({ tree, text }: JourneyDocument): number {
  const first = tree.problems.find(({ code }) => !HARMLESS.has(code));
  if (!first) return Number.POSITIVE_INFINITY;
  const { start } = openingOf(tree, first) ?? first;
  return text.offsetAt({ line: text.positionAt(start).line, character: 0 });
}
