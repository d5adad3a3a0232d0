import { daysIn } from '../model/duration';
import type { Entity } from '../model/entity';
import { addKeys } from './parts/insert';
import { nameOf } from './parts/name';
import { entityOf, placeOf, placeOfField } from './parts/place';
import { surveyedPlaces } from './parts/survey-reach';
import { isLeftOut } from './parts/written';
import { type CheckContext, defineRule, type RuleOptions } from './rule';

/** A survey that asks the same people again too soon, or that asks whom another one asks as well. */
export const surveyFatigue = defineRule({
  id: 'survey-fatigue',
  scope: 'survey',
  severity: 'warning',
  messages: {
    relationship: {
      en: 'The survey “{name}” asks the same people again after {interval|durationDative}. Leave them in peace for {least|duration}: it is about the relationship as a whole.',
      de: 'Die Umfrage „{name}“ fragt dieselben Menschen nach {interval|durationDative} erneut. Sie brauchen {least|duration} Ruhe: es geht um die Beziehung im Ganzen.',
      da: 'Undersøgelsen »{name}« spørger de samme mennesker igen efter {interval|durationDative}. Lad dem være i fred i {least|duration}: Den handler om forholdet som helhed.',
    },
    transactional: {
      en: 'The survey “{name}” asks the same people again after {interval|durationDative}. Leave them in peace for {least|duration}.',
      de: 'Die Umfrage „{name}“ fragt dieselben Menschen nach {interval|durationDative} erneut. Sie brauchen {least|duration} Ruhe.',
      da: 'Undersøgelsen »{name}« spørger de samme mennesker igen efter {interval|durationDative}. Lad dem være i fred i {least|duration}.',
    },
    several: {
      en: 'The surveys “{name}” and “{other}” reach the same people at “{place}”, and “{name}” does not say how long these are left in peace. Set “contact_interval” to {least}.',
      de: 'Die Umfragen „{name}“ und „{other}“ erreichen bei „{place}“ dieselben Menschen, und bei „{name}“ steht nicht, wie lange diese Ruhe haben. „contact_interval“ auf {least} setzen.',
      da: 'Undersøgelserne »{name}« og »{other}« når de samme mennesker ved »{place}«, og »{name}« siger ikke, hvor længe de skal være i fred. Sæt »contact_interval« til {least}.',
    },
    other: {
      en: 'This survey asks them as well.',
      de: 'Diese Umfrage befragt sie ebenfalls.',
      da: 'Denne undersøgelse spørger dem også.',
    },
  },
  fixes: [
    {
      title: {
        en: 'Set the interval to {least|duration}',
        de: 'Den Abstand auf {least|duration} setzen',
        da: 'Sæt intervallet til {least|duration}',
      },
      edits(finding) {
        const survey = entityOf(finding, 'survey');
        return survey && addKeys(survey, { contact_interval: String(finding.data.least) });
      },
    },
  ],
  check({ entity }, context) {
    if (isLeftOut(entity, 'contact_interval')) checkOthers(entity, context);
    else checkInterval(entity, context);
  },
});

function checkInterval(survey: Entity<'survey'>, { options, report }: CheckContext): void {
  const { contact_interval: interval } = survey.data;
  const days = daysIn(interval);
  if (interval === undefined || days === undefined) return;
  const message = kindOf(survey);
  const least = leastOf(message, options);
  if (days >= (daysIn(least) ?? 0)) return;
  const data = { name: nameOf(survey), interval, least };
  report({ at: placeOfField(survey, 'contact_interval'), message, data });
}

/** One survey alone may ask once; where another one asks the same people, they have to be left in peace in between. */
function checkOthers(survey: Entity<'survey'>, { workspace, today, options, report }: CheckContext): void {
  const places = surveyedPlaces(workspace).filter(({ surveys }) => surveys.has(survey));
  for (const { name: place, surveys } of places) {
    const other = [...surveys].find(each => each !== survey && runTogether(survey, each, today));
    if (!other) continue;
    const least = leastOf(kindOf(survey), options);
    const data = { name: nameOf(survey), other: nameOf(other), place, least };
    const related = [{ document: other.document, span: placeOf(other), message: 'other' }];
    report({ at: placeOf(survey), message: 'several', data, related });
    return;
  }
}

/** Whether there is a day from today on when both run; a survey without dates always does. */
function runTogether({ data: a }: Entity<'survey'>, { data: b }: Entity<'survey'>, today: string): boolean {
  const from = [today, a.active?.from ?? '', b.active?.from ?? ''].sort().at(-1) ?? '';
  return [a.active?.to, b.active?.to].every(to => to === undefined || from <= to);
}

const LEAST = { relationship: '180d', transactional: '90d' } as const;

/** An NPS that is tied to touchpoints asks about these; else it asks about everything. */
function kindOf({ data }: Entity<'survey'>): keyof typeof LEAST {
  return data.type === 'nps' && (data.touchpoints ?? []).length === 0 ? 'relationship' : 'transactional';
}

function leastOf(kind: keyof typeof LEAST, options: RuleOptions): string {
  const own = options[kind];
  return typeof own === 'string' && daysIn(own) !== undefined ? own : LEAST[kind];
}
