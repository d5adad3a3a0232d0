import { worstIn } from '../model/sentiment';
import { nameOf } from './parts/name';
import { insertQuestions } from './parts/placeholder';
import { isLeftOut } from './parts/written';
import { defineRule } from './rule';

/** A step in which somebody feels bad and nobody says why. */
export const painWithoutPoint = defineRule({
  id: 'pain-without-point',
  scope: 'step',
  severity: 'warning',
  messages: {
    default: {
      en: 'The step “{name}” has the sentiment {value}, but no pain point that says why.',
      de: 'Der Schritt „{name}“ hat das „sentiment“ {value}, aber keinen Schmerzpunkt, der sagt, warum.',
      da: 'Trinnet »{name}« har stemningen {value}, men intet smertepunkt, der siger hvorfor.',
    },
  },
  fixes: [insertQuestions('step')],
  check({ entity }, { report }) {
    const worst = worstIn(entity);
    if (!worst || worst.value > -1 || !isLeftOut(entity, 'pain_points')) return;
    report({ at: worst.node, data: { name: nameOf(entity), value: worst.value, keys: ['pain_points'] } });
  },
});
