import { Document, isMap, isScalar, isSeq, stringify } from 'yaml';
import type { ListNode, MapNode, Pair, ScalarNode, Span, YamlNode } from './nodes';
import { writtenEnd } from './written';

/** Replaces a stretch of the text, in offsets; an empty span inserts. */
export interface TextEdit extends Span {
  readonly newText: string;
}

/** Plain data to be written as YAML. */
export type Writable =
  | string
  | number
  | boolean
  | null
  | readonly Writable[]
  | { readonly [key: string]: Writable };

/** The value such that it is written in flow style, `{ a: 1 }`, even where all around it is in block style. */
export function inFlow(value: Writable): Writable {
  // `stringify` takes its own nodes among plain data; their types cannot say so.
  return new Document().createNode(value, { flow: true }) as unknown as Writable;
}

/**
 * Adds `key: value` to a map, in the map's own style: behind the pair named, else as the last. Nothing
 * else of the text changes.
 *
 * @returns undefined where the map has no pair of its own to stand beside.
 */
export function insertPair(
  source: string,
  map: MapNode,
  key: string,
  value: Writable,
  after?: string,
): TextEdit | undefined {
  const own = map.pairs.filter(pair => !pair.merged);
  const before = own.find(pair => pair.name === after) ?? own.at(-1);
  if (map.flow) return insertInFlow(source, map, before, `${flowOf(key, source)}: ${flowOf(value, source)}`);
  if (!before) return undefined;
  const indent = columnOf(source, before.key.start);
  return insertLines(source, before.end, indent, blockOf({ [key]: value }, source));
}

/** Adds `key: value` to a map as its first pair; undefined where the map has no pair of its own to stand before. */
export function insertFirstPair(
  source: string,
  map: MapNode,
  key: string,
  value: Writable,
): TextEdit | undefined {
  const first = map.pairs.find(pair => !pair.merged);
  if (!first) return insertPair(source, map, key, value);
  const start = first.key.start;
  if (map.flow) return { start, end: start, newText: `${flowOf(key, source)}: ${flowOf(value, source)}, ` };
  const indent = columnOf(source, start);
  const lines = indented(blockOf({ [key]: value }, source), indent, source);
  return { start, end: start, newText: lines + lineBreakOf(source) + ' '.repeat(indent) };
}

/** Gives a key this value: the old value is replaced, a missing pair added. */
export function setPair(source: string, map: MapNode, key: string, value: Writable): TextEdit | undefined {
  const pair = map.pairs.find(({ name, merged }) => name === key && !merged);
  return pair ? replaceValue(source, map, pair, value) : insertPair(source, map, key, value);
}

/** Adds an item to the list under a key, which is made where it is missing or still empty. */
export function addItem(source: string, map: MapNode, key: string, item: Writable): TextEdit | undefined {
  const pair = map.pairs.find(({ name, merged }) => name === key && !merged);
  if (!pair) return insertPair(source, map, key, [item]);
  return pair.value.kind === 'list' && (pair.value.items.length > 0 || pair.value.flow)
    ? appendItem(source, pair.value, item)
    : replaceValue(source, map, pair, [item]);
}

/** Adds an item behind one of a list's, the last where none is named. */
export function appendItem(
  source: string,
  list: ListNode,
  item: Writable,
  behind = list.items.at(-1),
): TextEdit {
  if (list.flow || !behind) return insertInFlow(source, list, behind, flowOf(item, source));
  const column = dashColumn(source, behind.start);
  return insertLines(source, writtenEnd(source, behind), column, blockOf([item], source));
}

/** Adds an item to a list before the one at this index, or behind the last one. */
export function insertItem(source: string, list: ListNode, index: number, item: Writable): TextEdit {
  const next = list.items[index];
  if (!next) return appendItem(source, list, item);
  if (list.flow) return { start: next.start, end: next.start, newText: `${flowOf(item, source)}, ` };
  const column = dashColumn(source, next.start);
  const start = source.lastIndexOf('-', next.start - 1);
  const lines = indented(blockOf([item], source), column, source);
  return { start, end: start, newText: lines + lineBreakOf(source) + ' '.repeat(column) };
}

/**
 * Replaces a scalar's text; quotes stay what they were, and are added where the new text needs them.
 *
 * @param parent the list or map that it stands in: between braces a text may need quotes that it needs nowhere else
 */
export function replaceScalar(
  source: string,
  node: ScalarNode,
  value: string | number | boolean,
  parent?: ListNode | MapNode,
): TextEdit {
  if (parent?.flow && node.style === 'plain') {
    return { start: node.start, end: node.end, newText: flowOf(value, source) };
  }
  const quote =
    node.style === 'double' || isJson(source)
      ? 'QUOTE_DOUBLE'
      : node.style === 'single'
        ? 'QUOTE_SINGLE'
        : 'PLAIN';
  const newText = stringify(value, {
    lineWidth: 0,
    defaultStringType: quote,
    defaultKeyType: 'PLAIN',
  }).trimEnd();
  return { start: node.start, end: node.end, newText: spaced(source, node, newText) };
}

/** A text for a node's place, with a space where that place is empty and touches a colon, a dash or a comment. */
export function spaced(source: string, node: YamlNode, text: string): string {
  if (node.end > node.start) return text;
  const before = /\s/.test(source[node.start - 1] ?? '\n') ? '' : ' ';
  const behind = source[node.end] === '#' ? ' ' : '';
  return before + text + behind;
}

/** Puts something else in place of a list's item, in the list's own style. */
export function replaceItem(source: string, list: ListNode, item: YamlNode, value: Writable): TextEdit {
  const text = list.flow
    ? flowOf(value, source)
    : indented(blockOf(value, source), columnOf(source, item.start), source);
  return { start: item.start, end: item.end, newText: text };
}

function replaceValue(source: string, map: MapNode, { key, value: old }: Pair, value: Writable): TextEdit {
  if (map.flow) return { start: old.start, end: old.end, newText: flowOf(value, source) };
  const isScalar = typeof value !== 'object' || value === null;
  if (isScalar && old.kind === 'scalar' && value !== null) return replaceScalar(source, old, value);
  const indent = columnOf(source, key.start);
  const lines = blockOf({ x: value }, source).slice(2).trimEnd();
  const start = source.indexOf(':', key.end) + 1;
  return { start, end: Math.max(start, old.end), newText: indented(lines, indent, source) };
}

function insertInFlow(
  source: string,
  parent: MapNode | ListNode,
  last: Span | undefined,
  text: string,
): TextEdit {
  if (last) return { start: last.end, end: last.end, newText: `, ${text}` };
  if (parent.kind === 'map' && parent.pairs.length > 0) {
    // Nothing but a `<<`, whose pairs have their places elsewhere.
    const written = parent.start + source.slice(parent.start, parent.end - 1).trimEnd().length;
    return { start: written, end: written, newText: `, ${text}` };
  }
  const padded = parent.kind === 'map' ? ` ${text} ` : text;
  return { start: parent.start + 1, end: Math.max(parent.start + 1, parent.end - 1), newText: padded };
}

/** New lines behind the line on which the written part before `end` stops, its comment included. */
export function insertLines(source: string, end: number, indent: number, text: string): TextEdit {
  let written = end;
  while (written > 0 && /\s/.test(source[written - 1] ?? '')) written--;
  const offset = endOfLine(source, written);
  const lineBreak = lineBreakOf(source);
  return {
    start: offset,
    end: offset,
    newText: lineBreak + ' '.repeat(indent) + indented(text, indent, source),
  };
}

/** The lines of a text, all but the first moved right, with the line breaks of the source. */
function indented(text: string, indent: number, source: string): string {
  return text
    .trimEnd()
    .split('\n')
    .join(lineBreakOf(source) + ' '.repeat(indent));
}

/** A value in block style, nested as deep to the right as the source nests. */
export function blockOf(value: Writable, source: string): string {
  const flowCollectionPadding = hasFlowMap(value);
  return stringify(value, { lineWidth: 0, indent: indentStep(source), flowCollectionPadding });
}

/** Spaces stand inside braces, `{ a: 1 }`, but not inside brackets, `[1, 2]`; `yaml` knows one way for both. */
function hasFlowMap(value: unknown): boolean {
  if (isMap(value)) return true;
  if (isSeq(value)) return value.items.some(hasFlowMap);
  return (
    typeof value === 'object' && value !== null && !isScalar(value) && Object.values(value).some(hasFlowMap)
  );
}

/** How far the source moves what is nested to the right, by its first example; 2 where it has none. */
function indentStep(source: string): number {
  const nested = /^( *(?:- +)*)[^\s#'"-][^:\r\n]*:[ \t]*(?:#[^\r\n]*)?(?:\r\n|\r|\n)( +)[^\s#]/gm;
  for (const [, outer = '', inner = ''] of source.matchAll(nested)) {
    const step = inner.length - outer.length;
    if (step > 0 && step <= 8) return step;
  }
  return 2;
}

/** A value in flow style, on one line. In a file that is JSON it is JSON. */
export function flowOf(value: Writable, source: string): string {
  const quotes = isJson(source)
    ? ({ defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'QUOTE_DOUBLE' } as const)
    : {};
  const options = { lineWidth: 0, collectionStyle: 'flow', ...quotes } as const;
  const isText = typeof value === 'string';
  // A text alone would not know that there are brackets around it.
  const text = stringify(isText ? [value] : value, options).trimEnd();
  return (isText ? text.slice(1, -1).trim() : text).replace(/\n\s*/g, ' ');
}

/** YAML whose root is in braces is written as JSON: that is legal in both. */
function isJson(source: string): boolean {
  return /^\ufeff?\s*[{[]/.test(source);
}

/** Characters between the beginning of the line and the offset. */
export function columnOf(source: string, offset: number): number {
  return offset - lineStartOf(source, offset);
}

/** Where the line of an offset begins. */
export function lineStartOf(source: string, offset: number): number {
  // What is searched backwards from before the beginning is searched from the beginning.
  if (offset === 0) return 0;
  const start = source.lastIndexOf('\n', offset - 1) + 1;
  // Looked for on this line alone: most texts have none, and would be read up to their beginning.
  return start + source.slice(start, offset).lastIndexOf('\r') + 1;
}

function dashColumn(source: string, itemStart: number): number {
  const dash = source.lastIndexOf('-', itemStart - 1);
  return columnOf(source, dash);
}

function endOfLine(source: string, from: number): number {
  const rest = source.slice(from).search(/[\r\n]/);
  return rest < 0 ? source.length : from + rest;
}

/** How the source breaks its lines, by its first break. */
export function lineBreakOf(source: string): string {
  return /\r\n|\r|\n/.exec(source)?.[0] ?? '\n';
}
