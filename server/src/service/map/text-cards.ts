import { fieldOf } from '../model/entity';
import { innerText, type WrittenText } from '../model/text';
import { uniqueNames } from '../model/unique-names';
import { valueReader } from '../model/values';
import { itemsOf, pairOf, stringOf } from '../syntax/nodes';
import { type CardContext, cardOf } from './cards';
import type { StepColumn } from './columns';
import type { LooseCard } from './types';

/** The lanes that show a list of a step's texts: the list's key in the files, and what begins the keys of its cards. */
export const TEXT_LANES = {
  actions: { field: 'actions', name: 'action' },
  thoughts: { field: 'thoughts', name: 'thought' },
  painPoints: { field: 'pain_points', name: 'pain-point' },
  needs: { field: 'needs', name: 'need' },
  unmetExpectations: { field: 'unmet_expectations', name: 'unmet-expectation' },
  physicalEvidence: { field: 'physical_evidence', name: 'physical-evidence' },
  frontstage: { field: 'frontstage', name: 'frontstage' },
  backstage: { field: 'backstage', name: 'backstage' },
  support: { field: 'support', name: 'support' },
} as const;

/** The cards of a step's texts in one lane; a text that says nothing yet has none. */
export function textCards(
  lane: keyof typeof TEXT_LANES,
  column: StepColumn,
  context: CardContext,
): readonly LooseCard[] {
  const { field, name } = TEXT_LANES[lane];
  const unique = uniqueNames();
  const read = valueReader();
  return itemsOf(fieldOf(column.step.entity, field)).flatMap((node, index): readonly LooseCard[] => {
    // Read from the node: the checked data leaves out what is refused, and the order with it.
    const text = innerText(read(node) as WrittenText, context.contentLanguage).trim();
    if (text === '') return [];
    const id = stringOf(pairOf(node, 'id')?.value) ?? `#${index + 1}`;
    return [
      { ...cardOf(column, { lane, node, text }, context), key: `${name}/${column.name}/${unique(id)}` },
    ];
  });
}
