import { entitiesOf } from '../model/by-kind';
import type { Entity } from '../model/entity';
import { measurement } from '../model/measurement';
import type { Workspace } from '../model/workspace';
import { freeId } from './parts/ids';
import { addToList } from './parts/insert';
import { nameOf, textFor } from './parts/name';
import { entityOf, placeOfField } from './parts/place';
import { isLeftOut } from './parts/written';
import { defineRule, type Finding, type Subjects, type Texts } from './rule';

/** A moment of truth that nobody measures. */
export const unmeasuredMomentOfTruth = defineRule({
  id: 'unmeasured-moment-of-truth',
  scope: 'step',
  severity: 'warning',
  messages: {
    default: {
      en: 'The step “{name}” is a moment of truth, but no survey and no metric tells how it goes.',
      de: 'Der Schritt „{name}“ ist ein Moment der Wahrheit, aber keine Umfrage und keine Kennzahl sagt, wie er verläuft.',
      da: 'Trinnet »{name}« er et sandhedens øjeblik, men ingen undersøgelse og intet nøgletal viser, hvordan det går.',
    },
  },
  fixes: [
    {
      title: {
        en: 'Add a survey on “{name}”',
        de: 'Eine Umfrage zu „{name}“ hinzufügen',
        da: 'Tilføj en undersøgelse af »{name}«',
      },
      edits: (finding, { workspace }) => addSurvey(finding, workspace),
    },
  ],
  check(step, { workspace, report }) {
    const { entity } = step;
    if (entity.data.moment_of_truth !== true || isMeasured(step, workspace)) return;
    report({ at: placeOfField(entity, 'moment_of_truth'), data: { name: nameOf(entity) } });
  },
});

/** Also where what is written is refused: that has a finding of its own. */
function isMeasured(step: Subjects['step'], workspace: Workspace): boolean {
  const isOpen = isLeftOut(step.entity, 'surveys') && isLeftOut(step.entity, 'metrics');
  return !isOpen || measurement(step.entity.document, workspace)(step);
}

const TITLE: Texts = { en: 'Survey: {step}', de: 'Umfrage: {step}', da: 'Undersøgelse: {step}' };
const QUESTION: Texts = {
  en: 'How satisfied are you with this?',
  de: 'Wie zufrieden sind Sie damit?',
  da: 'Hvor tilfreds er du med dette?',
};

/** The survey stands in the journey, and the step names it. */
function addSurvey(finding: Finding, workspace: Workspace) {
  const { document } = finding;
  const step = entityOf(finding, 'step');
  const journey = entitiesOf(document, 'journey')[0];
  if (!journey || step?.id === undefined) return undefined;
  const isTaken = (id: string) => workspace.sameId('survey', id, document).length > 0;
  const id = freeId(`${step.id}-survey`, isTaken);
  const mention = addToList(step, 'surveys', id);
  const survey = addToList(journey, 'surveys', surveyOf(id, step, workspace));
  // The step's edit comes first: both may be made at the end of the file.
  const edits = [...(mention ?? []), ...(survey ?? [])].flatMap(each => each.edits);
  return mention && survey ? [{ document, edits }] : undefined;
}

function surveyOf(id: string, step: Entity<'step'>, workspace: Workspace) {
  const { document } = step;
  return {
    id,
    type: 'csat',
    title: textFor(document, workspace, TITLE).replace('{step}', () => nameOf(step)),
    question: textFor(document, workspace, QUESTION),
  };
}
