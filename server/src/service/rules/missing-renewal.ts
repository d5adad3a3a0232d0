import type { Entity } from '../model/entity';
import type { JourneyModel, StageModel, StepModel } from '../model/journey';
import { oncePerThing } from '../model/once';
import type { WrittenText } from '../model/text';
import type { ResolvedTouchpoint } from '../model/touchpoint';
import { isAlive } from '../model/touchpoint';
import { addBuiltIn, stepsIn } from './parts/add-touchpoint';
import { metOfSort, namesOf, type Sort, stringsOf } from './parts/met';
import { nameOf } from './parts/name';
import { placeOf } from './parts/place';
import { defineRule } from './rule';

const RENEWAL: Sort = { builtIn: ['renewal'], names: /\brenew|verlängerung|erneuerung|\bforny/i };

/** What only those say who sell subscriptions; a newsletter is subscribed to as well, but never renewed. */
const SUBSCRIPTION =
  /\bsubscri(?:be|ption)|\brenew|\babos?\b|\babonn|monatsabo|jahresabo|vertragsverlängerung|\bmembership|mitgliedschaft|medlemskab|\bforny/i;
/** Without one of these, nothing above can match. */
const POSSIBLE = /subscri|renew|abo|verlängerung|member|mitglied|medlem|forny/i;
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
  check(journey, { report }) {
    const sign = signOf(journey);
    if (sign === undefined || metOfSort(journey, RENEWAL).length > 0) return;
    const data = { name: nameOf(journey.entity), sign, touchpoint: 'renewal' };
    report({ at: placeOf(journey.entity), data });
  },
});

/** The first word that tells that a subscription is sold. */
function signOf(journey: JourneyModel): string | undefined {
  const signs = journey.stages.map(signsIn);
  const all = [
    signInEntity(journey.entity),
    ...signs.map(({ told }) => told),
    ...signs.map(({ met }) => met),
  ];
  return all.find(sign => sign !== undefined);
}

/** The first word in what a stage and its steps tell, and the first in what is met there. */
const signsIn = oncePerThing(({ entity, steps }: StageModel) => ({
  told: firstOf([entity, ...steps.map(step => step.entity)].map(signInEntity)),
  met: firstOf(steps.map(signMetIn)),
}));

const signMetIn = oncePerThing(({ touchpoints }: StepModel) =>
  firstOf(
    touchpoints
      .filter(use => isAlive(use.touchpoint) && (use.entity ?? use.touchpoint.entity))
      .map(({ touchpoint }) => signInName(touchpoint)),
  ),
);

function firstOf(signs: readonly (string | undefined)[]): string | undefined {
  return signs.find(sign => sign !== undefined);
}

const signInName = oncePerThing((touchpoint: ResolvedTouchpoint) => signIn(namesOf(touchpoint)));

const signInEntity = oncePerThing(({ kind, data }: Entity) => {
  const texts = data as Readonly<Record<string, WrittenText | undefined>>;
  return signIn((TELLING[kind] ?? []).flatMap(key => stringsOf(texts[key])));
});

const TELLING: Partial<Record<Entity['kind'], readonly string[]>> = {
  journey: ['title', 'product', 'scenario', 'goal'],
  stage: ['title', 'goal'],
  step: ['title'],
};

function signIn(texts: readonly string[]): string | undefined {
  const words = texts
    .filter(text => POSSIBLE.test(text) && !READ_ONLY.test(text))
    .flatMap(text => text.match(/[\p{Letter}\p{Number}-]+/gu) ?? []);
  return words.find(word => SUBSCRIPTION.test(word));
}
