import { nameOf } from './parts/name';
import { placeOf } from './parts/place';
import { insertQuestions } from './parts/placeholder';
import { isLeftOut } from './parts/written';
import { defineRule } from './rule';

/** A step in which nothing happens. */
export const emptyStep = defineRule({
  id: 'empty-step',
  scope: 'step',
  severity: 'warning',
  messages: {
    default: {
      en: 'In the step “{name}” nothing happens: it has neither a touchpoint nor an action.',
      de: 'Im Schritt „{name}“ geschieht nichts: Er hat weder Touchpoint noch Aktion.',
      da: 'I trinnet »{name}« sker der intet: Det har hverken berøringspunkt eller handling.',
    },
  },
  fixes: [insertQuestions('step')],
  check({ entity }, { report }) {
    if (!isLeftOut(entity, 'touchpoints') || !isLeftOut(entity, 'actions')) return;
    report({ at: placeOf(entity), data: { name: nameOf(entity), keys: ['actions'] } });
  },
});
