import { entitiesOf } from '../../model/by-kind';
import { fieldOf, isKind } from '../../model/entity';
import { freeId } from '../../model/free-id';
import type { WrittenText } from '../../model/text';
import { lineBreakOf } from '../../syntax/edit/lines';
import { blockOf, type Writable } from '../../syntax/edit/writing';
import { itemBlock, movedTo } from '../../syntax/item-block';
import { entityAt } from './entity-at';
import type { Refactoring, RefactoringRequest } from './refactoring';

/** The stage around the cursor's step made two: what stands from the step on becomes a stage of its own. */
export function stageSplits({ document, offset }: RefactoringRequest): readonly Refactoring[] {
  const step = entityAt(document, offset, 'step');
  const stage = step?.parent;
  if (!step || !isKind(stage, 'stage') || stage.id === undefined) return [];
  const source = document.text.getText();
  const steps = fieldOf(stage, 'steps');
  const list = stage.parent && fieldOf(stage.parent, 'stages');
  // What stands behind the steps would fall to the new stage.
  if (steps?.kind !== 'list' || list?.kind !== 'list' || stage.node.pairs.at(-1)?.value !== steps) return [];
  const [block, around] = [itemBlock(source, steps, step.node), itemBlock(source, list, stage.node)];
  if (!block || !around || steps.items.indexOf(step.node) < 1) return [];
  const ids = new Set(entitiesOf(document, 'stage').map(({ id }) => id));
  const { title, phase, model_stage } = stage.data;
  const head = blockOf(
    [
      {
        id: freeId(stage.id, id => ids.has(id)),
        title: numbered(title),
        ...(phase === undefined ? {} : { phase }),
        ...(model_stage === undefined ? {} : { model_stage }),
        steps: null,
      },
    ],
    source,
  );
  const lines = movedTo(head.trimEnd().replace(/ null$/, ''), 0, around.column).split('\n');
  const newText = [' '.repeat(around.column) + lines.join(lineBreakOf(source)), ''].join(lineBreakOf(source));
  return [
    {
      kind: 'refactor.rewrite',
      title: {
        en: 'Begin a new stage with this step',
        de: 'Mit diesem Schritt eine neue Etappe beginnen',
        da: 'Begynd en ny fase med dette trin',
      },
      data: {},
      edits: [{ document, edits: [{ start: block.start, end: block.start, newText }] }],
    },
  ];
}

/** The title with a number behind it, to be bettered by the user. */
function numbered(title: WrittenText | undefined): Writable {
  if (typeof title !== 'object') return `${title ?? ''} 2`.trim();
  return Object.fromEntries(Object.entries(title).map(([language, text]) => [language, `${text} 2`]));
}
