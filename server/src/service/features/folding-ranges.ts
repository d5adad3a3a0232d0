import { type FoldingRange, FoldingRangeKind } from 'vscode-languageserver-types';
import type { JourneyDocument } from '../model/document';
import { suppressionsIn } from '../rules/suppressions';
import { type CommentLine, commentLines } from '../syntax/comments';
import { ownPairsOf, type Span, type YamlNode } from '../syntax/nodes';
import { isInside, writtenEnd } from '../syntax/written';
import { lineText } from './line-text';

/** What an editor can do with folding ranges. */
export interface FoldingOptions {
  /** Whether ranges are of whole lines only. */
  readonly lineFoldingOnly?: boolean;
  /** How many ranges the editor takes at most. */
  readonly rangeLimit?: number;
}

interface Fold {
  readonly startLine: number;
  readonly endLine: number;
  readonly depth: number;
  readonly kind?: FoldingRangeKind;
}

/**
 * What can be folded: maps, lists, texts over several lines, blocks of comments, and the regions that comments begin
 * and end. Where the editor takes only so many, the outer ones are given.
 */
export function foldingRanges(
  document: JourneyDocument,
  options: FoldingOptions = {},
): readonly FoldingRange[] {
  const { root } = document.tree;
  const comments = commentLines(document.text.getText(), root);
  const folds = [
    ...(root ? nodeFolds(root, document) : []),
    ...blockFolds(comments.filter(comment => !isMark(comment, document))),
    ...regionFolds(comments, document),
    ...suppressedFolds(document),
  ].filter(({ startLine, endLine }) => startLine < endLine);
  return limited(onePerLine(folds), options.rangeLimit).map(fold => rangeOf(fold, document, options));
}

function nodeFolds(root: YamlNode, document: JourneyDocument): readonly Fold[] {
  const source = document.text.getText();
  const lineOf = (offset: number) => document.text.positionAt(offset).line;
  const folds: Fold[] = [];
  /** @param head where the line begins that stays visible: that of the key or dash which leads to the node */
  const visit = (node: YamlNode, head: number, depth: number): void => {
    // The line of a closing bracket stays visible too.
    const end = lineOf(writtenEnd(source, node)) - (node.kind !== 'scalar' && node.flow ? 1 : 0);
    folds.push({ startLine: lineOf(head), endLine: end, depth });
    for (const { child, at } of partsOf(node)) if (isInside(child, node)) visit(child, at, depth + 1);
  };
  if (root.kind === 'scalar' || root.flow) visit(root, root.start, 0);
  else for (const { child, at } of partsOf(root)) visit(child, at, 0);
  return folds;
}

function partsOf(node: YamlNode): readonly { readonly child: YamlNode; readonly at: number }[] {
  if (node.kind === 'scalar') return [];
  if (node.kind === 'list') return node.items.map(child => ({ child, at: child.start }));
  return ownPairsOf(node).map(({ key, value }) => ({ child: value, at: key.start }));
}

/** Whether a comment begins or ends a region: such a one belongs to no block of prose. */
function isMark({ start, end }: Span, { text }: JourneyDocument): boolean {
  return /^#\s*(?:(?:end)?region\b|journey-(?:disable|enable))/.test(text.getText().slice(start, end));
}

/** Comments on lines that follow each other in one column. */
function blockFolds(comments: readonly CommentLine[]): readonly Fold[] {
  const folds: Fold[] = [];
  let first: CommentLine | undefined;
  for (const [index, comment] of comments.entries()) {
    const next = comments[index + 1];
    first ??= comment;
    if (next?.line === comment.line + 1 && next.column === comment.column) continue;
    folds.push({ startLine: first.line, endLine: comment.line, depth: 0, kind: FoldingRangeKind.Comment });
    first = undefined;
  }
  return folds;
}

/** `# region` up to its `# endregion`, nested as deep as the user likes. */
function regionFolds(comments: readonly CommentLine[], { text }: JourneyDocument): readonly Fold[] {
  const source = text.getText();
  const open: number[] = [];
  return comments.flatMap(({ start, end, line }): readonly Fold[] => {
    const [, word] = /^#\s*(region|endregion)\b/.exec(source.slice(start, end)) ?? [];
    if (word === 'region') open.push(line);
    const startLine = word === 'endregion' ? open.pop() : undefined;
    if (startLine === undefined) return [];
    return [{ startLine, endLine: line, depth: 0, kind: FoldingRangeKind.Region }];
  });
}

/** `# journey-disable` up to its `# journey-enable`, or the end. */
function suppressedFolds(document: JourneyDocument): readonly Fold[] {
  return suppressionsIn(document).map(({ comment, lastLine }) => ({
    startLine: document.text.positionAt(comment.start).line,
    endLine: isLineOnly(document, comment) ? lastLine : 0,
    depth: 0,
    kind: FoldingRangeKind.Region,
  }));
}

function isLineOnly({ text }: JourneyDocument, { start, end }: Span): boolean {
  return /^#[ \t]*journey-disable(?!-)/.test(text.getText().slice(start, end));
}

/** Editors show one arrow a line: the longest range of those that begin there has it. */
function onePerLine(folds: readonly Fold[]): readonly Fold[] {
  const byLine = new Map<number, Fold>();
  for (const fold of folds) {
    const known = byLine.get(fold.startLine);
    if (!known || known.endLine < fold.endLine) byLine.set(fold.startLine, fold);
  }
  return [...byLine.values()].sort((a, b) => a.startLine - b.startLine);
}

function limited(folds: readonly Fold[], limit = Number.POSITIVE_INFINITY): readonly Fold[] {
  if (folds.length <= limit) return folds;
  const outer = new Set([...folds].sort((a, b) => a.depth - b.depth).slice(0, limit));
  return folds.filter(fold => outer.has(fold));
}

function rangeOf(
  { startLine, endLine, kind }: Fold,
  document: JourneyDocument,
  { lineFoldingOnly }: FoldingOptions,
): FoldingRange {
  const lines = { startLine, endLine, ...(kind ? { kind } : {}) };
  if (lineFoldingOnly) return lines;
  const lengthOf = (line: number) => lineText(document, line).length;
  return { ...lines, startCharacter: lengthOf(startLine), endCharacter: lengthOf(endLine) };
}
