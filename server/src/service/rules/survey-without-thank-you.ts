import { insertFix } from './parts/insert';
import { nameOf, textFor } from './parts/name';
import { placeOf } from './parts/place';
import { THANK_YOU } from './parts/survey-texts';
import { isLeftOut } from './parts/written';
import { defineRule } from './rule';

/** A survey that takes the customer’s time without a word of thanks. */
export const surveyWithoutThankYou = defineRule({
  id: 'survey-without-thank-you',
  scope: 'survey',
  severity: 'information',
  messages: {
    default: {
      en: 'Nobody thanks customers who answer the survey “{name}”. Write under “thank_you” what they read at the end.',
      de: 'Nach der Umfrage „{name}“ fehlt ein Dank. Bei „thank_you“ angeben, was am Ende zu lesen ist.',
      da: 'Ingen takker for svarene på undersøgelsen »{name}«. Skriv under »thank_you«, hvad kunden læser til sidst.',
    },
  },
  fixes: [
    insertFix('survey', (_key, { document }, { workspace }) => textFor(document, workspace, THANK_YOU)),
  ],
  check({ entity }, { report }) {
    if (!isLeftOut(entity, 'thank_you')) return;
    report({ at: placeOf(entity), data: { name: nameOf(entity), keys: ['thank_you'] } });
  },
});
