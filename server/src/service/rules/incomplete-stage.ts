import { nameOf } from './parts/name';
import { placeOf } from './parts/place';
import { insertQuestions } from './parts/placeholder';
import { leftOut } from './parts/written';
import { defineRule } from './rule';

/** A stage that leaves out what the customer expects, feels, is driven by or meets in the way. */
export const incompleteStage = defineRule({
  id: 'incomplete-stage',
  scope: 'stage',
  severity: 'warning',
  messages: {
    default: {
      en: 'The stage “{name}” says nothing about: {keys}.',
      de: 'Die Etappe „{name}“ sagt nichts zu: {keys}.',
      da: 'Etapen »{name}« siger intet om: {keys}.',
    },
  },
  fixes: [insertQuestions('stage')],
  check({ entity }, { report }) {
    const keys = leftOut(entity, ['expectations', 'feelings', 'motivations', 'obstacles']);
    if (keys.length > 0) report({ at: placeOf(entity), data: { name: nameOf(entity), keys } });
  },
});
