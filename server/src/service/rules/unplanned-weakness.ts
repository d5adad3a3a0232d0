import type { JourneyDocument } from '../model/document';
import { type Entity, isKind } from '../model/entity';
import { type NamedTouchpoint, touchpointsIn } from '../model/journey';
import { textIn } from '../model/text';
import { isAlive, touchpointOf } from '../model/touchpoint';
import type { Workspace } from '../model/workspace';
import { type WeakScore, weakScores } from '../scores/weak';
import type { Span } from '../syntax/nodes';
import { addPlanStep } from './parts/add-plan-step';
import { isPlanned, isTouchpointPlanned } from './parts/addressed';
import { languageOf, nameOf } from './parts/name';
import { placeOf, placeOfField } from './parts/place';
import { weakData } from './parts/weak-data';
import { isLeftOut } from './parts/written';
import { type CheckContext, defineRule } from './rule';

const ID = 'unplanned-weakness';

/** A weakness that is written down or was measured, but that no plan takes care of. */
export const unplannedWeakness = defineRule({
  id: ID,
  scope: 'part',
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
    target: {
      en: '“{name}” is weak by what was measured: “{metric}” is {value}{sureness|sureness}, and the target is {target}. No plan step takes care of it.',
      de: '„{name}“ ist nach den Messungen schwach: „{metric}“ liegt bei {value}{sureness|sureness}, das Ziel ist {target}. Kein Planschritt kümmert sich darum.',
      da: '»{name}« er svagt ifølge målingerne: »{metric}« er {value}{sureness|sureness}, og målet er {target}. Intet plantrin tager sig af det.',
    },
    others: {
      en: '“{name}” is weak by what was measured: “{metric}” is {value}{sureness|sureness}, the rest of the journey reaches {others}, and that is more than chance. No plan step takes care of it.',
      de: '„{name}“ ist nach den Messungen schwach: „{metric}“ liegt bei {value}{sureness|sureness}, der Rest der Journey bei {others}, und das ist mehr als Zufall. Kein Planschritt kümmert sich darum.',
      da: '»{name}« er svagt ifølge målingerne: »{metric}« er {value}{sureness|sureness}, resten af kunderejsen når {others}, og det er mere end tilfældigt. Intet plantrin tager sig af det.',
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
  check({ document, part, isTrusted }, context) {
    if (!isTrusted) return;
    for (const entity of part.entities) {
      if (isKind(entity, 'touchpoint')) checkWritten(entity, context);
      if (isKind(entity, 'step') && document.kind === 'journey') checkMeasured(entity, context);
    }
  },
});

function checkWritten(entity: Entity<'touchpoint'>, { workspace, report }: CheckContext): void {
  const count = entity.data.weaknesses?.length ?? 0;
  const resolved = touchpointOf(entity, workspace);
  const { id } = resolved;
  // One that is retired needs no improvement any more.
  if (count === 0 || isLeftOut(entity, 'weaknesses') || !isAlive(resolved)) return;
  // What a journey says of a touchpoint that others use too, its own plan has to mend.
  const home = entity.id === undefined ? entity.document : undefined;
  if (id === '' || [id, ID].some(each => isTouchpointPlanned(each, workspace, home))) return;
  report({
    at: placeOfField(entity, 'weaknesses'),
    message: count === 1 ? 'default' : 'several',
    data: { id, name: nameOf(entity) || id, count },
  });
}

/** Customers say it, whether or not anybody has written it down. One place is told once, by what is surest. */
function checkMeasured(step: Entity<'step'>, { workspace, today, report }: CheckContext): void {
  const { document } = step;
  const weak = weakScores(document, workspace, today).filter(each => each.step === step);
  const told = new Set<string>();
  for (const score of weak.toSorted(
    (a, b) => Number(b.standing === 'shown') - Number(a.standing === 'shown'),
  )) {
    const { touchpoint } = score;
    const id = touchpoint ?? step.id ?? '';
    const use = touchpointsIn(step, workspace).find(each => each.touchpoint.id === touchpoint);
    const isTold = told.has(id) || (use !== undefined && !isAlive(use.touchpoint));
    if (id === '' || isTold || isAddressed(score, id, document, workspace)) continue;
    told.add(id);
    const at = use ? placeOfUse(use) : placeOf(step);
    const name =
      (use ? textIn(use.touchpoint.data.title, languageOf(document, workspace)) : nameOf(step)) || id;
    report({
      at,
      message: score.target === undefined ? 'others' : 'target',
      data: { id, name, ...weakData(score) },
    });
  }
}

function isAddressed(
  { touchpoint, step }: WeakScore,
  id: string,
  document: JourneyDocument,
  workspace: Workspace,
): boolean {
  const isStepPlanned = [ID, step.id ?? ''].some(each => isPlanned(each, document, workspace));
  return isStepPlanned || (touchpoint !== undefined && isTouchpointPlanned(id, workspace, document));
}

function placeOfUse({ node, entity }: NamedTouchpoint): Span {
  return entity ? placeOf(entity) : node;
}
