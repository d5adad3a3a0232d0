import { type MapNode, ownPairOf, ownPairsOf, type Pair } from '../nodes';
import { insertBefore, insertInFlow } from './flow';
import { columnOf, indented, insertLines, lineBreakOf } from './lines';
import { replaceScalar } from './scalar';
import type { TextEdit } from './text-edit';
import { blockOf, flowOf, type Writable } from './writing';

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
  const own = ownPairsOf(map);
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
  const first = ownPairsOf(map)[0];
  if (!first) return insertPair(source, map, key, value);
  if (map.flow) return insertBefore(first, `${flowOf(key, source)}: ${flowOf(value, source)}`);
  const { start } = first;
  const indent = columnOf(source, start);
  const lines = indented(blockOf({ [key]: value }, source), indent, source);
  return { start, end: start, newText: lines + lineBreakOf(source) + ' '.repeat(indent) };
}

/** Gives a key this value: the old value is replaced, a missing pair added. */
export function setPair(source: string, map: MapNode, key: string, value: Writable): TextEdit | undefined {
  const pair = ownPairOf(map, key);
  return pair ? replaceValue(source, map, pair, value) : insertPair(source, map, key, value);
}

/** Puts something else in place of a pair's value, in the map's own style; quotes of a text stay what they were. */
export function replaceValue(
  source: string,
  map: MapNode,
  { key, value: old }: Pair,
  value: Writable,
): TextEdit {
  if (map.flow) return { start: old.start, end: old.end, newText: flowOf(value, source) };
  const isScalar = typeof value !== 'object' || value === null;
  if (isScalar && old.kind === 'scalar' && value !== null) return replaceScalar(source, old, value);
  const indent = columnOf(source, key.start);
  const lines = blockOf({ x: value }, source).slice(2).trimEnd();
  const start = source.indexOf(':', key.end) + 1;
  return { start, end: Math.max(start, old.end), newText: indented(lines, indent, source) };
}
