import { columnOf, insertLines } from '../syntax/edit/lines';
import { insertPair } from '../syntax/edit/pairs';
import { replaceScalar, spaced } from '../syntax/edit/scalar';
import type { TextEdit } from '../syntax/edit/text-edit';
import { blockOf, flowOf, inFlow, type Writable } from '../syntax/edit/writing';
import { type MapNode, type Pair, pairOf, type YamlNode } from '../syntax/nodes';
import { amend, isTickAlone, type Tick } from './amend';
import type { Statement } from './statements';

/** The shortest entry that says it: a map for what is done, else the status alone. */
export function entryOf({ status, on, by }: Tick): Writable {
  return status === 'done' ? inFlow({ status, on, ...(by === undefined ? {} : { by }) }) : status;
}

/** The edits that make a statement say this instead. What else its entry carries stays. */
export function restate(source: string, statement: Statement, tick: Tick): readonly TextEdit[] | undefined {
  const { checklist, pair, owner } = statement;
  if (pair.merged || isAlias(source, checklist)) return addCheck(source, owner.node, pair.name, tick);
  const { value } = pair;
  if (value.kind !== 'scalar' && isAlias(source, value)) return [replaceWhole(source, value, entryOf(tick))];
  if (value.kind === 'map' && !isTickAlone(source, value)) return amend(source, value, tick);
  return value.kind === 'scalar' && tick.status !== 'done'
    ? [replaceScalar(source, value, tick.status)]
    : [replaceWhole(source, value, entryOf(tick))];
}

/**
 * The edits that add a check to the checklist of a journey's or touchpoint's map, with the checklist itself where
 * there is none. Undefined where something stands in its place that is no checklist.
 */
export function addCheck(
  source: string,
  owner: MapNode,
  check: string,
  tick: Tick,
): readonly TextEdit[] | undefined {
  const entry = entryOf(tick);
  const pair = pairOf(owner, 'checklist');
  if (!pair) return listOf(insertPair(source, owner, 'checklist', { [check]: entry }));
  const { value } = pair;
  if (value.kind === 'map' && isAlias(source, value)) return mergeAlias(source, value, check, entry);
  if (value.kind === 'map') {
    return listOf(insertPair(source, value, check, entry)) ?? [beforeMerge(source, value, check, entry)];
  }
  if (value.kind !== 'scalar' || value.style !== 'empty') return undefined;
  return owner.flow
    ? [replaceWhole(source, value, inFlow({ [check]: entry }))]
    : [beginChecklist(source, pair, check, entry)];
}

/** `*common` becomes `{ <<: *common, check: … }`: what others share does not change. */
function mergeAlias(
  source: string,
  { start, end }: YamlNode,
  check: string,
  entry: Writable,
): readonly TextEdit[] {
  const own = flowOf({ [check]: entry }, source).replace(/^\{\s*/, ', ');
  return [
    { start, end: start, newText: '{ <<: ' },
    { start: end, end, newText: own },
  ];
}

/** A checklist with nothing but a `<<` has no pair to stand beside: the check comes on a line before it. */
function beforeMerge(source: string, list: MapNode, check: string, entry: Writable): TextEdit {
  const { start } = list;
  const nextLine = insertLines(source, start, columnOf(source, start), '').newText;
  return { start, end: start, newText: blockOf({ [check]: entry }, source).trimEnd() + nextLine };
}

/** The first check below a `checklist:` that has none yet, and below the comment that may stand there. */
function beginChecklist(source: string, { key }: Pair, check: string, entry: Writable): TextEdit {
  const [, ...lines] = blockOf({ checklist: { [check]: entry } }, source).split('\n');
  return insertLines(source, key.end, columnOf(source, key.start), lines.join('\n'));
}

/** Puts a value in a node's place; a line break at the node's end is not the node's. */
function replaceWhole(source: string, node: YamlNode, value: Writable): TextEdit {
  const end = node.start + source.slice(node.start, node.end).trimEnd().length;
  return { start: node.start, end, newText: spaced(source, node, flowOf(value, source)) };
}

function isAlias(source: string, { start }: YamlNode): boolean {
  return source[start] === '*';
}

function listOf(edit: TextEdit | undefined): readonly TextEdit[] | undefined {
  return edit && [edit];
}
