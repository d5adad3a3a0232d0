import { nameOf } from './parts/name';
import { placeOf } from './parts/place';
import { insertQuestions } from './parts/placeholder';
import { leftOut } from './parts/written';
import { defineRule } from './rule';

/** A persona of whom it is not said what they have to do, what sets them going, hurts them or drives them. */
export const incompletePersona = defineRule({
  id: 'incomplete-persona',
  scope: 'persona',
  severity: 'warning',
  messages: {
    default: {
      en: 'The persona “{name}” says nothing about: {keys}.',
      de: 'Die Persona „{name}“ sagt nichts zu: {keys}.',
      da: 'Personaen »{name}« siger intet om: {keys}.',
    },
  },
  fixes: [insertQuestions('persona')],
  check(entity, { report }) {
    const keys = leftOut(entity, ['responsibilities', 'triggers', 'pain_points', 'goals']);
    if (keys.length > 0) report({ at: placeOf(entity), data: { name: nameOf(entity), keys } });
  },
});
