import { entitiesOf } from '../model/by-kind';
import type { JourneyDocument } from '../model/entity';
import { byUri } from '../model/order';
import { lineageOf, touchpointOf } from '../model/touchpoint';
import type { Workspace } from '../model/workspace';
import type { Writable } from '../syntax/edit/writing';
import { freeId } from './parts/ids';
import { addToFile, addToList } from './parts/insert';
import { journeysMeeting } from './parts/journeys-meeting';
import { nameOf, textFor } from './parts/name';
import { entityOf, placeOfField } from './parts/place';
import { fittingType } from './parts/survey-fit';
import { FOLLOW_UP, THANK_YOU } from './parts/survey-texts';
import { surveyedTouchpoints } from './parts/surveyed';
import { lacks } from './parts/touchpoint';
import { defineRule, type Finding, type FixContext, type Subjects } from './rule';

const IMPORTANT = 4;
/** These are surveys, or what comes of them. */
const ABOUT_SURVEYS: ReadonlySet<string> = new Set([
  'feedback-survey',
  'survey-thank-you',
  'feedback-dashboard',
]);

/** An important touchpoint about which nobody asks. */
export const unsurveyedTouchpoint = defineRule({
  id: 'unsurveyed-touchpoint',
  scope: 'touchpoint',
  severity: 'warning',
  messages: {
    default: {
      en: 'The touchpoint “{name}” has the importance {importance}, but no survey asks how it was.',
      de: 'Der Touchpoint „{name}“ hat die Wichtigkeit {importance}, aber keine Umfrage fragt, wie es war.',
      da: 'Berøringspunktet »{name}« har vigtigheden {importance}, men ingen undersøgelse spørger, hvordan det var.',
    },
  },
  fixes: [
    {
      title: {
        en: 'Create a survey of the type “{type}”',
        de: 'Eine Umfrage der Art „{type}“ anlegen',
        da: 'Opret en undersøgelse af typen »{type}«',
      },
      data: (finding, { workspace }) => ({ type: typeFor(finding, workspace) }),
      edits: createSurvey,
    },
  ],
  check(subject, { workspace, report }) {
    const { entity, resolved } = subject;
    const importance = importanceOf(subject);
    if (importance === undefined || importance < IMPORTANT) return;
    if (['planned', 'retired'].includes(resolved.data.status ?? '')) return;
    if (ABOUT_SURVEYS.has(resolved.builtIn?.id ?? '')) return;
    if (!lacks(subject, 'surveys', workspace) || isSurveyed(subject, workspace)) return;
    const data = { name: nameOf(entity) || resolved.id, importance };
    report({ at: placeOfField(entity, 'importance'), data });
  },
});

/** What a step only uses is reported where its importance is written. */
function importanceOf({ entity, resolved }: Subjects['touchpoint']): number | undefined {
  return entity.data.use === undefined ? resolved.data.importance : entity.data.importance;
}

function isSurveyed({ entity, resolved }: Subjects['touchpoint'], workspace: Workspace): boolean {
  const asked = surveyedTouchpoints(workspace);
  const ids = lineageOf(entity, workspace).map(({ id, data }) => id ?? data.use);
  return [...ids, resolved.id, resolved.builtIn?.id].some(id => id !== undefined && asked.has(id));
}

function typeFor(finding: Finding, workspace: Workspace): string {
  const entity = entityOf(finding, 'touchpoint');
  return entity ? fittingType(touchpointOf(entity, workspace)) : '';
}

function createSurvey(finding: Finding, { workspace }: FixContext) {
  const { document } = finding;
  const entity = entityOf(finding, 'touchpoint');
  const id = entity?.data.use ?? entity?.id;
  if (id === undefined) return undefined;
  const type = typeFor(finding, workspace);
  const isTaken = (taken: string) => workspace.sameId('survey', taken, document).length > 0;
  return addSurvey(document, id, workspace, home => ({
    id: freeId(`${id}-${type.replace('_', '-')}`, isTaken),
    type,
    follow_up: textFor(home, workspace, FOLLOW_UP),
    touchpoints: [id],
    thank_you: textFor(home, workspace, THANK_YOU),
  }));
}

/** In a journey's own file; what a library describes, the first library of surveys takes, else the first journey that meets it. */
function addSurvey(
  document: JourneyDocument,
  touchpoint: string,
  workspace: Workspace,
  surveyIn: (home: JourneyDocument) => Writable,
) {
  const [library] = document.kind === 'journey' ? [] : workspace.ofKind('surveys').toSorted(byUri);
  if (library) return addToFile(library, 'surveys', surveyIn(library));
  const home = document.kind === 'journey' ? document : journeysMeeting(touchpoint, workspace)[0];
  const journey = home && entitiesOf(home, 'journey')[0];
  return journey && addToList(journey, 'surveys', surveyIn(journey.document));
}
