import type { DocumentEdit } from '../../rules/rule';
import { insertBefore, insertInFlow } from '../../syntax/edit/flow';
import { insertLines } from '../../syntax/edit/lines';
import type { TextEdit } from '../../syntax/edit/text-edit';
import { itemBlock, movedTo } from '../../syntax/item-block';
import type { ListNode } from '../../syntax/nodes';
import { reorderItems } from '../../syntax/reorder';
import { blockInsertion } from '../refactorings/move-step';
import { removal } from '../refactorings/removal';
import { editing } from './editing';
import type { Thing } from './thing';

/** Where a thing goes: before another item of a list, or to the list's end. */
export interface Destination {
  readonly list: ListNode;
  readonly before: Thing['node'] | undefined;
}

/**
 * Puts a thing in another place, with the comments right above it: in its own list, or in another one of the same file
 * and layout.
 */
export function move(thing: Thing, to: Destination): readonly DocumentEdit[] | undefined {
  const edits = to.list === thing.list ? within(thing, to) : across(thing, to);
  return editing(thing.document, edits);
}

function within({ document, node, list }: Thing, { before }: Destination): readonly TextEdit[] | undefined {
  const from = list.items.indexOf(node);
  const others = list.items.map((_, index) => index).filter(index => index !== from);
  const place = before ? others.indexOf(list.items.indexOf(before)) : others.length;
  if (place < 0) return undefined;
  return reorderItems(document.text.getText(), list, others.toSpliced(place, 0, from));
}

function across(thing: Thing, to: Destination): readonly TextEdit[] | undefined {
  const { document, node, list } = thing;
  const source = document.text.getText();
  if (list.flow) return to.list.flow ? acrossFlow(source, thing, to) : undefined;
  const block = itemBlock(source, list, node);
  const removed = removal(source, list, node);
  if (!block || !removed) return undefined;
  if (to.list.items.length === 0) {
    // Lists of one kind are nested equally deep, so the lines fit as they stand.
    const lines = movedTo(source.slice(block.start + block.column, block.end), block.column, 0);
    const emptied = { start: to.list.start, end: to.list.end, newText: '' };
    return [...removed, emptied, insertLines(source, to.list.end, block.column, lines)];
  }
  const inserted = blockInsertion(source, to.list, block, to.before);
  return inserted && [...removed, inserted];
}

function acrossFlow(
  source: string,
  { node, list }: Thing,
  { list: target, before }: Destination,
): readonly TextEdit[] | undefined {
  const removed = removal(source, list, node);
  const text = source.slice(node.start, node.end);
  const inserted = before
    ? insertBefore(before, text)
    : insertInFlow(source, target, target.items.at(-1), text);
  return removed && [...removed, inserted];
}
