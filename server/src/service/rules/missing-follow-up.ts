import { insertFix } from './insert';
import { nameOf, textFor } from './name';
import { asksOpenly } from './open-questions';
import { placeOf } from './place';
import { defineRule } from './rule';
import { FOLLOW_UP } from './survey-texts';
import { isLeftOut } from './written';

/** A survey that never lets customers say why. */
export const missingFollowUp = defineRule({
  id: 'missing-follow-up',
  scope: 'survey',
  severity: 'information',
  messages: {
    default: {
      en: 'The survey “{name}” has no open question. Ask for the reason under “follow_up”.',
      de: 'Die Umfrage „{name}“ hat keine offene Frage. Bei „follow_up“ nach dem Grund fragen.',
      da: 'Undersøgelsen »{name}« har intet åbent spørgsmål. Spørg om grunden under »follow_up«.',
    },
  },
  fixes: [
    insertFix('survey', (_key, { document }, { workspace }) => textFor(document, workspace, FOLLOW_UP)),
  ],
  check({ entity }, { report }) {
    if (!isLeftOut(entity, 'follow_up') || asksOpenly(entity)) return;
    report({ at: placeOf(entity), data: { name: nameOf(entity), keys: ['follow_up'] } });
  },
});
