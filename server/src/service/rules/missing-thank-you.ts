import type { JourneyModel } from '../model/journey';
import type { Workspace } from '../model/workspace';
import { addBuiltIn, stepsIn } from './parts/add-touchpoint';
import { firstUse, metOfSort, type Sort } from './parts/met';
import { nameOf } from './parts/name';
import { placeOf } from './parts/place';
import { defineRule } from './rule';

const THANKS: Sort = {
  builtIn: ['thank-you', 'thank-you-card'],
  names: /\bthank|\bdank(?:e|es|sagung)?(?:\b|sch|karte|mail|brief|seite)|\btak(?:k|\b)/i,
};
const SURVEY_THANKS: Sort = { builtIn: [...THANKS.builtIn, 'survey-thank-you'], names: THANKS.names };
const SURVEY: Sort = { builtIn: ['feedback-survey'], names: /^(?!)/ };

/** A purchase, or a survey, after which nobody says thank you. */
export const missingThankYou = defineRule({
  id: 'missing-thank-you',
  scope: 'journey',
  severity: 'information',
  messages: {
    default: {
      en: 'In the journey “{name}” nobody says thank you after the purchase. A card or a few warm lines are enough.',
      de: 'In der Journey „{name}“ bedankt sich nach dem Kauf niemand. Eine Karte oder ein paar herzliche Zeilen genügen.',
      da: 'I kunderejsen »{name}« siger ingen tak efter købet. Et kort eller et par varme linjer er nok.',
    },
    survey: {
      en: 'In the journey “{name}” customers answer a survey, and nobody thanks them for it.',
      de: 'In der Journey „{name}“ wird eine Umfrage beantwortet, und niemand bedankt sich dafür.',
      da: 'I kunderejsen »{name}« svarer kunderne på en undersøgelse, og ingen siger tak for det.',
    },
  },
  fixes: [
    addBuiltIn((journey, { message }) =>
      message === 'survey'
        ? surveyStep(journey)
        : (stepsIn(journey, 'after')[0] ?? stepsIn(journey, 'during').at(-1)),
    ),
  ],
  check(journey, { workspace, report }) {
    const at = placeOf(journey.entity);
    const name = nameOf(journey.entity);
    const isThanked = (sort: Sort) => metOfSort(journey, sort).length > 0;
    if (stepsIn(journey, 'during').length > 0 && !isThanked(THANKS)) {
      report({ at, data: { name, touchpoint: 'thank-you' } });
    } else if (surveyStep(journey) && !isThanked(SURVEY_THANKS) && !someSurveyThanks(journey, workspace)) {
      report({ at, message: 'survey', data: { name, touchpoint: 'survey-thank-you' } });
    }
  },
});

function surveyStep(journey: JourneyModel) {
  return firstUse(journey, SURVEY)?.step;
}

/** A survey can bring its thanks along, as its last page. */
function someSurveyThanks({ document }: JourneyModel, workspace: Workspace): boolean {
  return workspace.visible('survey', document).some(({ data }) => data.thank_you !== undefined);
}
