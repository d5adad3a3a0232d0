import { nameOf } from './parts/name';
import { placeOf } from './parts/place';
import { insertQuestion } from './parts/placeholder';
import { leftOut } from './parts/written';
import { defineRule } from './rule';

/** A journey without the situation that it begins in, or without what the customer wants. */
export const missingGoal = defineRule({
  id: 'missing-goal',
  scope: 'journey',
  severity: 'warning',
  messages: {
    default: {
      en: 'The journey “{name}” lacks: {keys}. Say what the customer wants, and in what situation.',
      de: 'In der Journey „{name}“ fehlt: {keys}. Bitte angeben, was die Kundschaft will und in welcher Lage sie ist.',
      da: 'Kunderejsen »{name}« mangler: {keys}. Angiv, hvad kunden vil, og i hvilken situation.',
    },
  },
  fixes: [insertQuestion('journey')],
  check({ entity }, { report }) {
    const keys = leftOut(entity, ['scenario', 'goal']);
    if (keys.length > 0) report({ at: placeOf(entity), data: { name: nameOf(entity), keys } });
  },
});
