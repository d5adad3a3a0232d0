import type { Range } from 'vscode-languageserver-types';
import { type JourneyDocument, rangeOf } from '../../model/document';
import { shapeAt } from '../../schema/path';
import { allowsType } from '../../schema/shape';
import { columnOf } from '../../syntax/edit/lines';
import type { Path } from '../../syntax/nodes';
import { type Excerpt, excerptAt, wholeText } from './excerpt';
import { settle } from './settle';
import { nodeAround } from './tree';
import { type Word, wordAt } from './word';

/** Where something is to be written, and what has to be looked at to know what that can be. */
export interface Site {
  readonly excerpt: Excerpt;
  /** The word at the cursor, as it stands in the excerpt. */
  readonly word: Word;
  /** What of it stands before the cursor. */
  readonly typed: string;
  /** Its column there, or that of its quote. */
  readonly column: number;
  /** What is replaced in the document. */
  readonly range: Range;
  /** What has to be written before the word. */
  readonly lead: string;
}

/** The site at an offset; undefined in comments and in the user's own texts. */
export function siteAt(document: JourneyDocument, offset: number): Site | undefined {
  const source = document.text.getText();
  const here = wordAt(source, offset);
  if (!here) return undefined;
  const { line, character } = document.text.positionAt(offset);
  const around = nodeAround(document.tree.root, offset, offset - character);
  if (around?.node.kind === 'scalar' && isProse(document, around.path, around.node.style)) return undefined;
  const column = columnOf(source, here.start - (here.quote ? 1 : 0));
  const cursor = settle(document, line, column, character);
  const isInBraces = around !== undefined && around.node.kind !== 'scalar' && around.node.flow;
  const excerpt = (isInBraces ? undefined : excerptAt(document, cursor)) ?? wholeText(document, offset);
  const word = wordAt(excerpt.source, excerpt.offset);
  if (!word) return undefined;
  const wordColumn = columnOf(excerpt.source, word.start - (word.quote ? 1 : 0));
  const typed = source.slice(here.start, offset);
  return {
    excerpt,
    word,
    typed,
    column: wordColumn,
    ...replacement(document, here, word, offset - character),
  };
}

/** Whether a scalar that goes on over lines is a text of the user's, and no word of the language. */
function isProse(document: JourneyDocument, path: Path, style: string): boolean {
  if (style !== 'plain') return true;
  const shape = shapeAt(document, path);
  if (!shape || shape['x-text']) return true;
  return allowsType(shape, 'string') && !shape.enum && !shape['x-reference'] && !shape.pattern;
}

/** The word alone, with a space where it touches a colon or dash; with the line's beginning where that moves. */
function replacement(
  document: JourneyDocument,
  here: Word,
  there: Word,
  lineStart: number,
): Pick<Site, 'range' | 'lead'> {
  if (here.before === there.before) {
    const lead = !here.quote && /[:-]$/.test(here.before) ? ' ' : '';
    return { range: rangeOf(document, here), lead };
  }
  return {
    range: rangeOf(document, { start: lineStart, end: here.end }),
    lead: there.before + (there.quote ?? ''),
  };
}
