import { insertPart } from './parts/insert-plan-part';
import { nameOf } from './parts/name';
import { entityOf, placeOf, placeOfField } from './parts/place';
import { missingParts } from './parts/plan-parts';
import { isLeftOut } from './parts/written';
import { defineRule } from './rule';

/** A plan without one of the five parts that an improvement needs. */
export const missingPlanStep = defineRule({
  id: 'missing-plan-step',
  scope: 'plan',
  severity: 'information',
  messages: {
    inventory: {
      en: 'In the plan “{name}” nobody takes stock of the touchpoints and their weaknesses.',
      de: 'Im Plan „{name}“ fehlt die Bestandsaufnahme der Touchpoints und ihrer Schwachstellen.',
      da: 'I planen »{name}« kortlægger ingen berøringspunkterne og deres svagheder.',
    },
    'communication-guide': {
      en: 'In the plan “{name}” nobody writes a communication guide.',
      de: 'Im Plan „{name}“ fehlt der Kommunikationsleitfaden.',
      da: 'I planen »{name}« udarbejder ingen en kommunikationsguide.',
    },
    'response-times': {
      en: 'In the plan “{name}” nobody shortens the response times.',
      de: 'Im Plan „{name}“ fehlt ein Schritt zu kürzeren Antwortzeiten.',
      da: 'I planen »{name}« forkorter ingen svartiderne.',
    },
    personalisation: {
      en: 'In the plan “{name}” nobody personalises what customers get.',
      de: 'Im Plan „{name}“ fehlt ein Schritt zur Personalisierung.',
      da: 'I planen »{name}« personaliserer ingen det, kunderne får.',
    },
    'measure-and-adapt': {
      en: 'In the plan “{name}” nobody measures whether it helped.',
      de: 'Im Plan „{name}“ fehlt die Erfolgsmessung.',
      da: 'I planen »{name}« måler ingen, om den har hjulpet.',
    },
  },
  fixes: [
    {
      title: {
        en: 'Insert the step “{part}” from the template',
        de: 'Den Schritt „{part}“ aus der Vorlage einfügen',
        da: 'Indsæt trinnet »{part}« fra skabelonen',
      },
      data: ({ message }) => ({ part: message }),
      edits(finding, { workspace }) {
        const plan = entityOf(finding, 'plan');
        return plan && insertPart(plan, finding.message, workspace);
      },
    },
  ],
  check({ entity, steps }, { report }) {
    const at = isLeftOut(entity, 'steps') ? placeOf(entity) : placeOfField(entity, 'steps');
    const name = nameOf(entity);
    for (const message of missingParts(steps)) report({ at, message, data: { name } });
  },
});
