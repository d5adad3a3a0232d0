import { entitiesOf } from '../model/by-kind';
import { derived } from '../model/derived';
import { type Entity, fieldOf } from '../model/entity';
import { evidenceOf, isBacked } from '../model/evidence';
import type { FileMemory } from '../model/file-memory';
import { worstIn } from '../model/sentiment';
import { itemsOf } from '../syntax/nodes';
import { addToList } from './parts/insert';
import { nameOf } from './parts/name';
import { entityOf } from './parts/place';
import { questionFor } from './parts/placeholder';
import { isLeftOut } from './parts/written';
import { defineRule } from './rule';

/** A sentiment that nothing supports, or nothing but belief. */
export const missingEvidence = defineRule({
  id: 'missing-evidence',
  scope: 'step',
  severity: 'information',
  messages: {
    default: {
      en: 'Nothing shows that customers feel like this in the step “{name}”. Add evidence: an interview, a survey, figures.',
      de: 'Nichts belegt, dass der Schritt „{name}“ so empfunden wird. Belege ergänzen: ein Interview, eine Umfrage, Zahlen.',
      da: 'Intet viser, at kunderne oplever trinnet »{name}« sådan. Tilføj belæg: et interview, en undersøgelse, tal.',
    },
    assumed: {
      en: 'The sentiment of the step “{name}” is only assumed. Ask or watch customers, and add what that shows.',
      de: 'Das „sentiment“ des Schritts „{name}“ ist nur angenommen. Kundschaft befragen oder beobachten und das Ergebnis ergänzen.',
      da: 'Stemningen i trinnet »{name}« er kun en antagelse. Spørg eller observér kunderne, og tilføj det, du finder ud af.',
    },
  },
  fixes: [
    {
      title: {
        en: 'Insert evidence to be filled in',
        de: 'Auszufüllenden Beleg einfügen',
        da: 'Indsæt belæg, der skal udfyldes',
      },
      edits(finding, { workspace }) {
        const step = entityOf(finding, 'step');
        if (!step || isRepeated(step)) return undefined;
        return addToList(step, 'evidence', { source: questionFor('evidence', step.document, workspace) });
      },
    },
  ],
  check({ entity }, { workspace, report }) {
    const worst = worstIn(entity);
    // How customers are to feel one day, nobody can have seen.
    if (!worst || isFuture(entity.document.memory, workspace)) return;
    if (isBacked(entity) || painPointsOf(entity).some(isBacked)) return;
    const isAssumed = evidenceOf(entity).length > 0;
    if (!isAssumed && !isLeftOut(entity, 'evidence')) return;
    report({ at: worst.node, message: isAssumed ? 'assumed' : 'default', data: { name: nameOf(entity) } });
  },
});

/** What supports a step’s pain point supports the feeling too. */
function painPointsOf(step: Entity<'step'>): readonly Entity[] {
  const { entities } = step.document.memory;
  return itemsOf(fieldOf(step, 'pain_points')).flatMap(item => entities.get(item) ?? []);
}

const isFuture = derived(
  ({ document }: FileMemory) => entitiesOf(document, 'journey')[0]?.data.state === 'future',
);

/** Whether the list stands elsewhere and is only repeated here: an edit would change other steps too. */
function isRepeated(step: Entity<'step'>): boolean {
  const list = fieldOf(step, 'evidence');
  const items = list?.kind === 'list' ? list.items : [];
  return items.some(({ start, end }) => list && (start < list.start || end > list.end));
}
