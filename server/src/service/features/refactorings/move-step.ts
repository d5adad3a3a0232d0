import { entitiesOf } from '../../model/by-kind';
import { fieldOf, isKind } from '../../model/entity';
import { textIn, type WrittenText } from '../../model/text';
import { lineBreakOf } from '../../syntax/edit/lines';
import type { TextEdit } from '../../syntax/edit/text-edit';
import { type ItemBlock, itemBlock, movedTo } from '../../syntax/item-block';
import type { ListNode, YamlNode } from '../../syntax/nodes';
import { entityAt } from './entity-at';
import { isTied } from './item-text';
import type { Refactoring, RefactoringRequest } from './refactoring';
import { removal } from './removal';

/** The step under the cursor moved to each other stage: to the beginning of a later one, to the end of an earlier one. */
export function stepMoves({ document, offset }: RefactoringRequest): readonly Refactoring[] {
  const step = entityAt(document, offset, 'step');
  const { parent: from } = step ?? {};
  const source = document.text.getText();
  const list = isKind(from, 'stage') ? fieldOf(from, 'steps') : undefined;
  if (!step || !isKind(from, 'stage') || list?.kind !== 'list') return [];
  const block = itemBlock(source, list, step.node);
  const removed = removal(source, list, step.node);
  if (!block || !removed || isTied(source.slice(block.start, block.end))) return [];
  const stages = entitiesOf(document, 'stage');
  const place = stages.indexOf(from);
  return stages.flatMap((stage, index): readonly Refactoring[] => {
    const steps = stage === from ? undefined : fieldOf(stage, 'steps');
    const inserted =
      steps?.kind === 'list'
        ? blockInsertion(source, steps, block, index > place ? steps.items[0] : undefined)
        : undefined;
    if (!inserted) return [];
    const name = textIn(stage.data.title as WrittenText | undefined, stage.data.id ?? '') || (stage.id ?? '');
    return [
      {
        kind: 'refactor.move',
        title: {
          en: 'Move the step to “{stage}”',
          de: 'Schritt nach „{stage}“ verschieben',
          da: 'Flyt trinnet til »{stage}«',
        },
        data: { stage: name },
        edits: [{ document, edits: [...removed, inserted] }],
      },
    ];
  });
}

/**
 * Writes an item's block into another list, before one of its items, or at its end.
 *
 * @returns undefined where that list has no items in block style
 */
export function blockInsertion(
  source: string,
  list: ListNode,
  block: ItemBlock,
  before: YamlNode | undefined,
): TextEdit | undefined {
  const neighbour = before ?? list.items.at(-1);
  const beside = neighbour && itemBlock(source, list, neighbour);
  if (!beside) return undefined;
  const lines = source.slice(block.start + block.column, block.end);
  const text = ' '.repeat(beside.column) + movedTo(lines, block.column, beside.column);
  const lineBreak = lineBreakOf(source);
  return before
    ? { start: beside.start, end: beside.start, newText: text + lineBreak }
    : { start: beside.end, end: beside.end, newText: lineBreak + text };
}
