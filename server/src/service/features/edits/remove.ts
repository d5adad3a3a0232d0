import type { DocumentEdit } from '../../rules/rule';
import { lineStartOf } from '../../syntax/edit/lines';
import type { TextEdit } from '../../syntax/edit/text-edit';
import { itemBlock, wholeLines } from '../../syntax/item-block';
import { ownPairsOf } from '../../syntax/nodes';
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
  if (list.items.length === 1 && !REQUIRED.includes(path.at(-2))) {
    return wholePair(source, thing) ?? withoutPair(source, owner, String(path.at(-2)));
  }
  return removal(source, list, node);
}

/** The lines from the list's key to the end of its only item; undefined where other things stand in them. */
function wholePair(source: string, { node, list, owner }: Thing): TextEdit | undefined {
  const block = itemBlock(source, list, node);
  const key = ownPairsOf(owner).find(({ value }) => value === list)?.key;
  if (!key || !block) return undefined;
  const start = lineStartOf(source, key.start);
  const isAlone = source.slice(start, key.start).trim() === '';
  return isAlone ? { ...wholeLines(source, { start, end: block.end }), newText: '' } : undefined;
}
