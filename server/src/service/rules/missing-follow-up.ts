import { insertFix } from './parts/insert';
import { nameOf, textFor } from './parts/name';
import { asksOpenly } from './parts/open-questions';
import { placeOf } from './parts/place';
import { FOLLOW_UP } from './parts/survey-texts';
import { isLeftOut } from './parts/written';
import { defineRule } from './rule';

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
