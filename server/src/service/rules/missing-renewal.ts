import type { JourneyModel } from '../model/journey';
import type { WrittenText } from '../model/text';
import { addBuiltIn, stepsIn } from './parts/add-touchpoint';
import { isOfSort, metTouchpoints, namesOf, type Sort, stringsOf, usesIn } from './parts/met';
import { nameOf } from './parts/name';
import { placeOf } from './parts/place';
import { defineRule } from './rule';

const RENEWAL: Sort = { builtIn: ['renewal'], names: /\brenew|verlängerung|erneuerung|\bforny/i };

/** What only those say who sell subscriptions; a newsletter is subscribed to as well, but never renewed. */
const SUBSCRIPTION =
  /\bsubscri(?:be|ption)|\brenew|\babos?\b|\babonn|monatsabo|jahresabo|vertragsverlängerung|\bmembership|mitgliedschaft|medlemskab|\bforny/i;
const READ_ONLY = /newsletter|nyhedsbrev|podcast|\bblog|mailing list|\brss\b/i;

/** A subscription that no touchpoint renews. */
export const missingRenewal = defineRule({
  id: 'missing-renewal',
  scope: 'journey',
  severity: 'information',
  messages: {
    default: {
      en: 'The journey “{name}” is about a subscription (“{sign}”), but no touchpoint renews it.',
      de: 'In der Journey „{name}“ geht es um ein Abonnement („{sign}“), aber kein Touchpoint verlängert es.',
      da: 'Kunderejsen »{name}« handler om et abonnement (»{sign}«), men intet berøringspunkt fornyer det.',
    },
  },
  fixes: [addBuiltIn(journey => stepsIn(journey, 'after').at(-1))],
  check(journey, { workspace, report }) {
    const sign = signOf(journey);
    const met = metTouchpoints(journey, workspace);
    if (sign === undefined || met.some(touchpoint => isOfSort(touchpoint, RENEWAL))) return;
    const data = { name: nameOf(journey.entity), sign, touchpoint: 'renewal' };
    report({ at: placeOf(journey.entity), data });
  },
});

/** The first word that tells that a subscription is sold. */
function signOf(journey: JourneyModel): string | undefined {
  const words = textsOf(journey)
    .filter(text => !READ_ONLY.test(text))
    .flatMap(text => text.match(/[\p{Letter}\p{Number}-]+/gu) ?? []);
  return words.find(word => SUBSCRIPTION.test(word));
}

function textsOf(journey: JourneyModel): readonly string[] {
  const { title, product, scenario, goal } = journey.entity.data;
  const stages = journey.stages.flatMap(({ entity: { data } }) => [data.title, data.goal]);
  const steps = journey.steps.map(({ entity }) => entity.data.title);
  const own = [title, product, scenario, goal, ...stages, ...steps] as readonly (WrittenText | undefined)[];
  const uses = usesIn(journey).filter(({ entity, touchpoint }) => entity ?? touchpoint.entity);
  return [...own.flatMap(stringsOf), ...uses.flatMap(({ touchpoint }) => namesOf(touchpoint))];
}
