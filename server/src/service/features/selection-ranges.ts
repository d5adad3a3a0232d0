import type { Position, SelectionRange } from 'vscode-languageserver-types';
import { type JourneyDocument, rangeOf } from '../model/document';
import { isInText } from '../syntax/comments';
import type { Pair, Span, YamlNode } from '../syntax/nodes';
import { isInside, writtenEnd } from '../syntax/written';
import { lineText } from './line-text';

/** What a selection grows to from each position: word, scalar, pair, item, list, … up to the whole document. */
export function selectionRanges(
  document: JourneyDocument,
  positions: readonly Position[],
): readonly SelectionRange[] {
  return positions.map(position => {
    const spans = spansAround(document, document.text.offsetAt(position));
    return spans.reduce<SelectionRange | undefined>(
      (parent, span) => ({ range: rangeOf(document, span), ...(parent ? { parent } : {}) }),
      undefined,
    ) as SelectionRange;
  });
}

/** The stretches around an offset, from the document inwards; each is smaller than the one before. */
function spansAround(document: JourneyDocument, offset: number): readonly Span[] {
  const source = document.text.getText();
  const spans: Span[] = [{ start: 0, end: source.length }];
  const add = (span: Span): void => {
    const last = spans.at(-1) as Span;
    const isSmaller = isInside(span, last) && (span.start > last.start || span.end < last.end);
    if (isSmaller && touches(span, offset) && span.end > span.start) spans.push(span);
  };
  for (let node = document.tree.root; node && touches(node, offset); )
    node = enter(node, source, offset, add);
  const comment = commentAt(document, offset);
  if (comment) add(comment);
  add(wordAt(source, offset));
  return spans;
}

/** Adds what a node is made of around the offset, and gives the part to go on with. */
function enter(
  node: YamlNode,
  source: string,
  offset: number,
  add: (span: Span) => void,
): YamlNode | undefined {
  add({ start: node.start, end: writtenEnd(source, node) });
  if (node.kind === 'scalar') {
    if (node.style === 'single' || node.style === 'double') add({ start: node.start + 1, end: node.end - 1 });
    return undefined;
  }
  if (node.kind === 'list') {
    const item = node.items.find(each => isInside(each, node) && touches(each, offset));
    if (item && !node.flow)
      add({ start: source.lastIndexOf('-', item.start - 1), end: writtenEnd(source, item) });
    return item;
  }
  const pair = node.pairs.find(each => !each.merged && touches(each, offset));
  if (!pair) return undefined;
  add({ start: pair.start, end: endOf(pair, source) });
  return touches(pair.key, offset) ? pair.key : pair.value;
}

function endOf({ key, value }: Pair, source: string): number {
  return value.end > value.start && value.start >= key.end ? writtenEnd(source, value) : key.end;
}

/** The comment in which the offset is; undefined where it is in none. */
function commentAt(document: JourneyDocument, offset: number): Span | undefined {
  const { line, character } = document.text.positionAt(offset);
  const whole = lineText(document, line);
  const lineStart = offset - character;
  const begin = [...whole.matchAll(/(?<!\S)#/g)].find(
    ({ index }) => !isInText(document.tree.root, lineStart + index),
  );
  return begin && { start: lineStart + begin.index, end: lineStart + whole.trimEnd().length };
}

function wordAt(source: string, offset: number): Span {
  const [before = ''] = /[\p{L}\p{N}\p{M}_-]*$/u.exec(source.slice(Math.max(0, offset - 200), offset)) ?? [];
  const [behind = ''] = /^[\p{L}\p{N}\p{M}_-]*/u.exec(source.slice(offset, offset + 200)) ?? [];
  return { start: offset - before.length, end: offset + behind.length };
}

function touches({ start, end }: Span, offset: number): boolean {
  return start <= offset && offset <= end;
}
