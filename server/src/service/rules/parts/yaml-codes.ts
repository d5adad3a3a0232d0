import type { SyntaxProblem } from '../../syntax/nodes';
import type { YamlMessage } from './yaml-messages';

/** The message of each problem code of the parser and of ours; some codes stand for several mistakes. */
const BY_CODE: Readonly<Record<string, YamlMessage>> = {
  ALIAS_BOMB: 'aliasBomb',
  ALIAS_PROPS: 'aliasWithAnchor',
  ANCHOR_CONTAINS_ITSELF: 'anchorInItself',
  BAD_ALIAS: 'needsQuotes',
  BAD_COLLECTION_TYPE: 'tag',
  BAD_DIRECTIVE: 'directive',
  BAD_DQ_ESCAPE: 'escape',
  BAD_INDENT: 'indentation',
  BAD_PROP_ORDER: 'propertyOrder',
  BAD_SCALAR_START: 'needsQuotes',
  BLOCK_AS_IMPLICIT_KEY: 'colonInText',
  BLOCK_IN_FLOW: 'blockInFlow',
  DUPLICATE_KEY: 'duplicateKey',
  KEY_IS_NO_TEXT: 'keyIsNoText',
  KEY_OVER_1024_CHARS: 'keyTooLong',
  LINE_TOO_LONG: 'lineTooLong',
  MERGE_NEEDS_MAP: 'mergeNeedsMap',
  MULTILINE_IMPLICIT_KEY: 'colon',
  MULTIPLE_ANCHORS: 'twoAnchors',
  MULTIPLE_DOCS: 'secondDocument',
  MULTIPLE_DOCUMENTS: 'secondDocument',
  MULTIPLE_TAGS: 'twoTags',
  NON_STRING_KEY: 'keyIsNoText',
  RESOURCE_EXHAUSTION: 'tooDeep',
  TAB_AS_INDENT: 'tab',
  TAG_RESOLVE_FAILED: 'tag',
  TOO_DEEP: 'tooDeep',
  TOO_LARGE: 'tooLarge',
  TOO_LARGE_AS_A_WHOLE: 'tooLargeAsAWhole',
  TOO_MANY_MISTAKES: 'tooManyMistakes',
  TOO_MANY_PIECES: 'tooManyPieces',
  TOO_MANY_THINGS: 'tooManyThings',
  UNEXPECTED_TOKEN: 'unexpected',
  UNKNOWN_ANCHOR: 'unknownAnchor',
};

/** Where a code stands for several mistakes, the parser's English text tells them apart. */
const BY_DETAIL: readonly (readonly [code: string, detail: RegExp, message: YamlMessage])[] = [
  ['BAD_INDENT', /end with a [}\]]/, 'openBracket'],
  ['BAD_INDENT', /Block scalar/, 'blockIndentation'],
  ['BAD_INDENT', /sequence items/, 'listIndentation'],
  ['BLOCK_AS_IMPLICIT_KEY', /block sequence/, 'listIndentation'],
  ['MISSING_CHAR', /closing ["']quote/, 'openQuote'],
  ['MISSING_CHAR', /end with a [}\]]/, 'openBracket'],
  ['MISSING_CHAR', /followed by map values/, 'colon'],
  ['MISSING_CHAR', /^Comments must/, 'spaceBeforeComment'],
  ['MISSING_CHAR', /without - indicator/, 'dash'],
  ['MISSING_CHAR', /^Missing , /, 'comma'],
  ['MISSING_CHAR', /space after :/, 'spaceAfterColon'],
  ['MISSING_CHAR', /^Tags and anchors must/, 'spaceAfterTag'],
  ['MISSING_CHAR', /^Block scalar/, 'blockIndentation'],
  ['MISSING_CHAR', /directives-end/, 'directivesEnd'],
  ['UNEXPECTED_TOKEN', /at node end/, 'textAfterValue'],
  ['UNEXPECTED_TOKEN', /block-seq-ind/, 'listHere'],
  ['UNEXPECTED_TOKEN', /^Unexpected (, |empty item)/, 'surplusComma'],
  ['UNEXPECTED_TOKEN', /^Block scalar header/, 'blockHeader'],
  ['UNEXPECTED_TOKEN', /flow-(seq|map)-end/, 'strayBracket'],
];

/** Which message tells a problem; `other` where the parser has a code that is not known here. */
export function yamlMessageOf({ code, detail }: SyntaxProblem): YamlMessage {
  const special = BY_DETAIL.find(([of, pattern]) => of === code && pattern.test(detail));
  return special?.[2] ?? BY_CODE[code] ?? 'other';
}
