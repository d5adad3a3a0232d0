import type { Reference } from '../model/entity';
import type { JourneyModel, StageModel } from '../model/journey';
import type { Workspace } from '../model/workspace';
import { addBuiltIn } from './parts/add-touchpoint';
import { metOfSort, type Sort, stringsOf, usesOfSort } from './parts/met';
import { nameOf } from './parts/name';
import { entityOf, placeOf } from './parts/place';
import { defineRule } from './rule';

const FOLLOW_UP: Sort = {
  builtIn: ['lost-deal-follow-up'],
  names:
    /lost[\s-]deal|win[\s/-]*(?:and )?loss|verlorene\S* (?:deal|auftr|angebot|abschl)|tabte? (?:salg|ordre|handel|aftale)/i,
};

/** Where somebody sells to somebody, and may fail to. */
const SALES: Sort = {
  builtIn: ['sales-chat', 'sales-representative'],
  names:
    /\bsales (?:call|meeting|talk|team|rep|chat)|verkaufsgespräch|vertrieb|salgs(?:samtale|møde|team|chat)/i,
};
const SALES_STAGE = /\bsales\b|vertrieb|verkaufsgespräch|\bsalg(?:s|et)?\b|salgs(?:samtale|møde|fase)/i;

/** A stage in which sales people win and lose customers, and nobody asks those who said no. */
export const ignoredLostDeals = defineRule({
  id: 'ignored-lost-deals',
  scope: 'journey',
  severity: 'information',
  messages: {
    default: {
      en: 'In the stage “{name}” deals are won and lost, but nobody follows up the lost ones. Ask why the customer said no.',
      de: 'In der Etappe „{name}“ werden Abschlüsse gewonnen und verloren, aber niemand fragt bei den verlorenen nach dem Grund.',
      da: 'I etapen »{name}« bliver salg vundet og tabt, men ingen følger op på de tabte. Spørg, hvorfor kunden sagde nej.',
    },
  },
  fixes: [
    addBuiltIn((journey, finding) => {
      const stage = entityOf(finding, 'stage');
      return journey.stages.find(({ entity }) => entity === stage)?.steps.at(-1);
    }),
  ],
  check(journey, { workspace, report }) {
    const stage = journey.stages.find(isSalesStage);
    if (!stage || isFollowedUp(journey, workspace)) return;
    const data = { name: nameOf(stage.entity), touchpoint: 'lost-deal-follow-up' };
    report({ at: placeOf(stage.entity), data });
  },
});

/** Whoever sells to customers that are won already does not lose a deal. */
function isSalesStage(stage: StageModel): boolean {
  const { phase, title } = stage.entity.data;
  if (phase === 'after') return false;
  return stringsOf(title).some(text => SALES_STAGE.test(text)) || usesOfSort(SALES, stage).length > 0;
}

/** By a touchpoint, or by a survey on wins and losses that the journey names. */
function isFollowedUp(journey: JourneyModel, workspace: Workspace): boolean {
  if (metOfSort(journey, FOLLOW_UP).length > 0) return true;
  const { document } = journey;
  const named = new Set(document.references.filter(isOfSurvey).map(({ id }) => id));
  return workspace
    .visible('survey', document)
    .filter(({ data }) => data.type === 'win_loss')
    .some(survey => survey.document === document || named.has(survey.id ?? ''));
}

function isOfSurvey({ kinds }: Reference): boolean {
  return kinds.includes('survey');
}
