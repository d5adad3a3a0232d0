import type { Entity } from '../model/entity';
import type { Workspace } from '../model/workspace';
import { addKeys, type Values } from './parts/insert';
import { nameOf } from './parts/name';
import { partOf, placeInPart } from './parts/part';
import { entityOf, placeOf } from './parts/place';
import { questionFor } from './parts/placeholder';
import { isLeftOut, isWritten } from './parts/written';
import { defineRule } from './rule';

const LOOP = 'close_the_loop';

/** A survey whose results reach no staff, or of which customers never hear again. */
export const openFeedbackLoop = defineRule({
  id: 'open-feedback-loop',
  scope: 'survey',
  severity: 'warning',
  messages: {
    default: {
      en: 'The answers to the survey “{name}” go to nobody, and customers never hear what came of them. Say both under “close_the_loop”.',
      de: 'Die Antworten auf die Umfrage „{name}“ gehen an niemanden, und die Kundschaft hört nichts mehr davon. Beides bei „close_the_loop“ angeben.',
      da: 'Svarene på undersøgelsen »{name}« går ikke til nogen, og kunderne hører aldrig, hvad der kom ud af dem. Angiv begge dele under »close_the_loop«.',
    },
    staff: {
      en: 'The answers to the survey “{name}” go to no staff. Name under “staff” who acts on them.',
      de: 'Die Antworten auf die Umfrage „{name}“ gehen an keine Mitarbeitenden. Bei „staff“ angeben, wer sich darum kümmert.',
      da: 'Svarene på undersøgelsen »{name}« går ikke til nogen medarbejdere. Angiv under »staff«, hvem der handler på dem.',
    },
    customer: {
      en: 'Customers who answer the survey “{name}” do not hear what came of it. Get back to them, and set “customer: true”.',
      de: 'Wer auf die Umfrage „{name}“ antwortet, erfährt nicht, was daraus wurde. Rückmeldung geben und „customer: true“ setzen.',
      da: 'Kunder, der svarer på undersøgelsen »{name}«, hører ikke, hvad der kom ud af det. Giv dem besked, og sæt »customer: true«.',
    },
  },
  fixes: [
    {
      title: {
        en: 'Complete “close_the_loop”',
        de: '„close_the_loop“ vervollständigen',
        da: 'Udfyld »close_the_loop«',
      },
      edits(finding, { workspace }) {
        const survey = entityOf(finding, 'survey');
        return survey && closeLoop(survey, finding.message, workspace);
      },
    },
  ],
  check({ entity }, { report }) {
    const data = { name: nameOf(entity) };
    if (isLeftOut(entity, LOOP)) report({ at: placeOf(entity), data });
    else if (isWritten(entity, LOOP)) {
      const noStaff = lacksStaff(entity);
      const noCustomer = lacksCustomer(entity);
      const message = noStaff && noCustomer ? 'default' : noStaff ? 'staff' : 'customer';
      const key = noStaff ? 'staff' : 'customer';
      if (noStaff || noCustomer) report({ at: placeInPart(entity, LOOP, key), message, data });
    }
  },
});

function lacksStaff(survey: Entity<'survey'>): boolean {
  const part = partOf(survey, LOOP);
  const staff = survey.data.close_the_loop?.staff ?? [];
  return staff.every(name => name.trim() === '') && (part === undefined || isLeftOut(part, 'staff'));
}

function lacksCustomer(survey: Entity<'survey'>): boolean {
  const customer = survey.data.close_the_loop?.customer;
  if (customer !== undefined) return !customer;
  const part = partOf(survey, LOOP);
  return part === undefined || isLeftOut(part, 'customer');
}

function closeLoop(survey: Entity<'survey'>, missing: string, workspace: Workspace) {
  const staff = [survey.data.owner || questionFor('owner', survey.document, workspace)];
  const values: Values = {
    ...(missing === 'customer' ? {} : { staff }),
    ...(missing === 'staff' ? {} : { customer: true }),
  };
  if (isLeftOut(survey, LOOP)) return addKeys(survey, { [LOOP]: values });
  const part = partOf(survey, LOOP);
  return part && addKeys(part, values);
}
