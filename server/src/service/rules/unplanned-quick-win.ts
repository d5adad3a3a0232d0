import { quadrantOf } from '../model/opportunity';
import { addPlanStep } from './parts/add-plan-step';
import { isPlanned } from './parts/addressed';
import { nameOf } from './parts/name';
import { entityOf, placeOf } from './parts/place';
import { defineRule } from './rule';

/** An opportunity that gives much for little effort, and that nobody has planned. */
export const unplannedQuickWin = defineRule({
  id: 'unplanned-quick-win',
  scope: 'opportunity',
  severity: 'information',
  messages: {
    default: {
      en: 'The opportunity “{name}” is a quick win, but no plan step takes it up.',
      de: 'Die Chance „{name}“ ist ein Quick Win, aber kein Planschritt greift sie auf.',
      da: 'Muligheden »{name}« er en hurtig gevinst, men intet plantrin tager den op.',
    },
  },
  fixes: [
    {
      title: {
        en: 'Add “{name}” to the plan',
        de: '„{name}“ in den Plan aufnehmen',
        da: 'Føj »{name}« til planen',
      },
      edits(finding, { workspace }) {
        const opportunity = entityOf(finding, 'opportunity');
        if (opportunity?.id === undefined) return undefined;
        const { id, document } = opportunity;
        const title = { en: '{name}', de: '{name}', da: '{name}' };
        return addPlanStep(
          { wantedId: id, title, name: nameOf(opportunity), addresses: id },
          document,
          workspace,
        );
      },
    },
  ],
  check(entity, { workspace, report }) {
    const { status } = entity.data;
    if (
      entity.id === undefined ||
      quadrantOf(entity) !== 'quick-win' ||
      status === 'done' ||
      status === 'rejected'
    )
      return;
    if (isPlanned(entity.id, entity.document, workspace)) return;
    report({ at: placeOf(entity), data: { name: nameOf(entity) } });
  },
});
