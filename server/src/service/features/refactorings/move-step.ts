import { entitiesOf } from '../../model/by-kind';
import { fieldOf, isKind } from '../../model/entity';
import { textIn, type WrittenText } from '../../model/text';
import { lineBreakOf, type TextEdit } from '../../syntax/edit';
import { type ItemBlock, itemBlock, movedTo } from '../../syntax/item-block';
import type { YamlNode } from '../../syntax/nodes';
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
  const removed = block && removal(source, list, block);
  if (!removed || isTied(source.slice(block.start, block.end))) return [];
  const stages = entitiesOf(document, 'stage');
  const place = stages.indexOf(from);
  return stages.flatMap((stage, index): readonly Refactoring[] => {
    const inserted =
      stage === from ? undefined : insertion(source, fieldOf(stage, 'steps'), block, index > place);
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
        edits: [{ document, edits: [removed, inserted] }],
      },
    ];
  });
}

/** Writes the block as the first or the last item of a list that has items in block style. */
function insertion(
  source: string,
  steps: YamlNode | undefined,
  block: ItemBlock,
  isFirst: boolean,
): TextEdit | undefined {
  const neighbour = steps?.kind === 'list' ? steps.items.at(isFirst ? 0 : -1) : undefined;
  const beside = steps?.kind === 'list' && neighbour && itemBlock(source, steps, neighbour);
  if (!beside) return undefined;
  const lines = source.slice(block.start + block.column, block.end);
  const text = ' '.repeat(beside.column) + movedTo(lines, block.column, beside.column);
  const lineBreak = lineBreakOf(source);
  return isFirst
    ? { start: beside.start, end: beside.start, newText: text + lineBreak }
    : { start: beside.end, end: beside.end, newText: lineBreak + text };
}
