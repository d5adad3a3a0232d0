import { isAlive } from '../model/touchpoint';
import { addPlanStep } from './parts/add-plan-step';
import { isTouchpointPlanned } from './parts/addressed';
import { nameOf } from './parts/name';
import { placeOfField } from './parts/place';
import { isLeftOut } from './parts/written';
import { defineRule } from './rule';

const ID = 'unplanned-weakness';

/** A weakness that is written down, but that no plan takes care of. */
export const unplannedWeakness = defineRule({
  id: ID,
  scope: 'touchpoint',
  severity: 'warning',
  messages: {
    default: {
      en: 'No plan step takes care of the weakness of the touchpoint “{name}”.',
      de: 'Kein Planschritt kümmert sich um die Schwachstelle des Touchpoints „{name}“.',
      da: 'Intet plantrin tager sig af svagheden ved berøringspunktet »{name}«.',
    },
    several: {
      en: 'No plan step takes care of the {count} weaknesses of the touchpoint “{name}”.',
      de: 'Kein Planschritt kümmert sich um die {count} Schwachstellen des Touchpoints „{name}“.',
      da: 'Intet plantrin tager sig af de {count} svagheder ved berøringspunktet »{name}«.',
    },
  },
  fixes: [
    {
      title: {
        en: 'Create a plan step for “{name}”',
        de: 'Einen Planschritt für „{name}“ anlegen',
        da: 'Opret et plantrin til »{name}«',
      },
      edits({ document, data }, { workspace }) {
        const [id, name] = [String(data.id), String(data.name)];
        const title = { en: 'Improve: {name}', de: 'Verbessern: {name}', da: 'Forbedr: {name}' };
        return addPlanStep({ wantedId: `improve-${id}`, title, name, addresses: id }, document, workspace);
      },
    },
  ],
  check({ entity, resolved }, { workspace, report }) {
    const count = entity.data.weaknesses?.length ?? 0;
    // One that is retired needs no improvement any more.
    if (count === 0 || isLeftOut(entity, 'weaknesses') || !isAlive(resolved)) return;
    const { id } = resolved;
    // What a journey says of a touchpoint that others use too, its own plan has to mend.
    const home = entity.id === undefined ? entity.document : undefined;
    if (id === '' || [id, ID].some(each => isTouchpointPlanned(each, workspace, home))) return;
    report({
      at: placeOfField(entity, 'weaknesses'),
      message: count === 1 ? 'default' : 'several',
      data: { id, name: nameOf(entity) || id, count },
    });
  },
});
