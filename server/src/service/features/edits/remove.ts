import type { DocumentEdit } from '../../rules/rule';
import { lineStartOf } from '../../syntax/edit/lines';
import type { TextEdit } from '../../syntax/edit/text-edit';
import { type ItemBlock, itemBlock, wholeLines } from '../../syntax/item-block';
import { ownPairsOf } from '../../syntax/nodes';
import { removeItem } from '../../syntax/remove-item';
import { removal } from '../refactorings/removal';
import { editing, withoutPair } from './editing';
import type { Thing } from './thing';

/** Lists that a file must have, be they empty. */
const REQUIRED: readonly unknown[] = ['stages', 'steps'];

/** Takes a thing out of its list, with the comments right above it; a list of which nothing is left goes too. */
export function remove(thing: Thing): readonly DocumentEdit[] | undefined {
  return editing(thing.document, removing(thing));
}

function removing(thing: Thing): TextEdit | readonly TextEdit[] | undefined {
  const { document, node, path, list, owner } = thing;
  const source = document.text.getText();
  const isLast = list.items.length === 1;
  const block = itemBlock(source, list, node);
  if (isLast && !REQUIRED.includes(path.at(-2))) {
    return wholePair(source, thing, block) ?? withoutPair(source, owner, String(path.at(-2)));
  }
  if (!list.flow) return block && removal(source, list, block);
  return isLast ? { start: list.start, end: list.end, newText: '[]' } : removeItem(source, list, node);
}

/** The lines from the list's key to the end of its only item; undefined where other things stand in them. */
function wholePair(
  source: string,
  { list, owner }: Thing,
  block: ItemBlock | undefined,
): TextEdit | undefined {
  const key = ownPairsOf(owner).find(({ value }) => value === list)?.key;
  if (!key || !block) return undefined;
  const start = lineStartOf(source, key.start);
  const isAlone = source.slice(start, key.start).trim() === '';
  return isAlone ? { ...wholeLines(source, { start, end: block.end }), newText: '' } : undefined;
}
