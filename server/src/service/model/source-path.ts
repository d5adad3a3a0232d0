import type { Position } from 'vscode-languageserver-types';
import {
  type ListNode,
  type Pair,
  type Path,
  pairOf,
  type Span,
  type SyntaxTree,
  stringOf,
  valueAt,
  type YamlNode,
} from '../syntax/nodes';
import { lastIndexWhere } from '../syntax/search';
import { locationOf, writtenPart } from './document';
import type { JourneyDocument } from './entity';
import { oncePerThing } from './once';
import type { ShownSource, SourcePath, SourceRange } from './source';
import { uniqueNames } from './unique-names';

/** Where a span is written: the innermost node that holds it, and its part of that where it is not all of it. */
export function sourceOf(document: JourneyDocument, span: Span): SourcePath {
  return { uri: document.uri, ...placeOf(document, span) };
}

/** The same, without the file where that is the one in which a map's other things are written. */
export function shownSource(home: JourneyDocument, document: JourneyDocument, span: Span): ShownSource {
  return document.uri === home.uri ? placeOf(document, span) : sourceOf(document, span);
}

/** Where a span is written in its file. */
export function placeOf({ tree }: JourneyDocument, span: Span): Omit<SourcePath, 'uri'> {
  const way = lastWay(tree);
  while (way.length > 0 && !isInside(way.at(-1)?.node, span)) way.pop();
  for (const step of wayFrom(way.at(-1) ?? { path: '', node: tree.root }, span, holds)) way.push(step);
  const { path, node } = way.at(-1) ?? { path: '', node: tree.root };
  const [start, end] = [span.start - (node?.start ?? 0), span.end - (node?.start ?? 0)];
  const isWhole = node !== undefined && isSame(node, span);
  return isWhole ? { path } : { path, part: { start, end } };
}

/** The innermost node that a cursor stands in; blank lines behind a node belong to what is around it. */
export function sourceAt(document: JourneyDocument, position: Position): SourcePath {
  const at = document.text.offsetAt(position);
  const isIn = (outer: Span) => holds(writtenPart(document, outer), { start: at, end: at });
  const way = wayFrom({ path: '', node: document.tree.root }, { start: at, end: at }, isIn);
  return { uri: document.uri, path: way.at(-1)?.path ?? '' };
}

/** Where it stands now; undefined where it is not there any more. */
export function locationOfSource(
  document: JourneyDocument,
  { path, part }: SourcePath,
): SourceRange | undefined {
  const found = find(document, path);
  if (!found) return undefined;
  const { start } = found.node;
  return locationOf(document, part ? { start: start + part.start, end: start + part.end } : found.node);
}

/** The keys and indexes that lead to it; undefined where it is not there any more. */
export function pathOfSource(document: JourneyDocument, { path }: ShownSource): Path | undefined {
  return find(document, path)?.path;
}

type Holds = (outer: Span, span: Span) => boolean;

function holds(outer: Span, { start, end }: Span): boolean {
  return outer.start <= start && end <= outer.end;
}

function isSame(one: Span, other: Span): boolean {
  return one.start === other.start && one.end === other.end;
}

/** A node on the way from the root, and the path to it. */
interface Step {
  readonly path: string;
  readonly node: YamlNode | undefined;
}

/**
 * The way to what was asked for last, the root left out. A view asks for one thing behind the other, and most of the way
 * to the next is the way to the one before: whatever lies inside of a node on it is reached by way of that node.
 */
const lastWay = oncePerThing((_tree: SyntaxTree): Step[] => []);

function isInside(node: YamlNode | undefined, span: Span): boolean {
  return node !== undefined && holds(node, span) && !isSame(node, span);
}

/** The steps that lead on to the innermost node around a span. */
function wayFrom(first: Step, span: Span, isIn: Holds): readonly Step[] {
  const way: Step[] = [];
  let { path, node } = first;
  while (node && !isSame(node, span)) {
    const child = childAround(node, span, isIn);
    if (!child) break;
    path += `/${escaped(child.name)}`;
    node = child.node;
    way.push({ path, node });
  }
  return way;
}

/** Hardly any name has what must be escaped, and a view has thousands of paths. */
function escaped(name: string): string {
  return /[~/]/.test(name) ? name.replaceAll('~', '~0').replaceAll('/', '~1') : name;
}

function childAround(
  node: YamlNode,
  span: Span,
  isIn: Holds,
): { readonly name: string; readonly node: YamlNode } | undefined {
  if (node.kind === 'list') {
    const index = lastIndexWhere(node.items, ({ start }) => start <= span.start);
    const [item, name] = [node.items[index], namesIn(node)[index]];
    return item && name !== undefined && isIn(item, span) ? { name, node: item } : undefined;
  }
  if (node.kind === 'scalar') return undefined;
  const last = node.pairs[lastIndexWhere(node.pairs, ({ start }) => start <= span.start)];
  const isAround = (pair: Pair) => !pair.merged && isIn(pair, span);
  // What a merge brought in stands elsewhere, and the pairs are in another order than their places.
  const pair = last && isAround(last) ? last : node.pairs.find(isAround);
  return pair && { name: pair.name, node: pair.value };
}

/** What the items of a list are called: by their ids, else by their numbers. */
const namesIn = oncePerThing(({ items }: ListNode): readonly string[] => {
  const unique = uniqueNames();
  return items.map((item, index) => unique(stringOf(pairOf(item, 'id')?.value) ?? `#${index + 1}`));
});

function find({ tree: { root } }: JourneyDocument, pointer: string) {
  const path: (string | number)[] = [];
  let node = root;
  for (const written of pointer.split('/').slice(1)) {
    const name = written.replaceAll('~1', '/').replaceAll('~0', '~');
    const step = node?.kind === 'list' ? namesIn(node).indexOf(name) : name;
    node = node?.kind === 'list' ? node.items[Number(step)] : valueAt(node, name);
    path.push(step);
  }
  return node && { path, node };
}
