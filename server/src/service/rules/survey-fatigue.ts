import { daysIn } from '../model/duration';
import type { Entity } from '../model/entity';
import { addKeys } from './parts/insert';
import { nameOf } from './parts/name';
import { entityOf, placeOfField } from './parts/place';
import type { RuleOptions } from './rule';
import { defineRule } from './rule';

/** A survey that asks the same people again too soon. */
export const surveyFatigue = defineRule({
  id: 'survey-fatigue',
  scope: 'survey',
  severity: 'warning',
  messages: {
    relationship: {
      en: 'The survey “{name}” asks the same people again after {interval}. Leave them in peace for {least}: it is about the relationship as a whole.',
      de: 'Die Umfrage „{name}“ fragt dieselben Menschen nach {interval} erneut. Sie brauchen {least} Ruhe: es geht um die Beziehung im Ganzen.',
      da: 'Undersøgelsen »{name}« spørger de samme mennesker igen efter {interval}. Lad dem være i fred i {least}: Den handler om forholdet som helhed.',
    },
    transactional: {
      en: 'The survey “{name}” asks the same people again after {interval}. Leave them in peace for {least}.',
      de: 'Die Umfrage „{name}“ fragt dieselben Menschen nach {interval} erneut. Sie brauchen {least} Ruhe.',
      da: 'Undersøgelsen »{name}« spørger de samme mennesker igen efter {interval}. Lad dem være i fred i {least}.',
    },
  },
  fixes: [
    {
      title: {
        en: 'Set the interval to {least}',
        de: 'Den Abstand auf {least} setzen',
        da: 'Sæt intervallet til {least}',
      },
      edits(finding) {
        const survey = entityOf(finding, 'survey');
        return survey && addKeys(survey, { contact_interval: String(finding.data.least) });
      },
    },
  ],
  check({ entity }, { options, report }) {
    const { contact_interval: interval } = entity.data;
    const days = daysIn(interval);
    if (interval === undefined || days === undefined) return;
    const message = isAboutRelationship(entity) ? 'relationship' : 'transactional';
    const least = leastOf(message, options);
    if (days >= (daysIn(least) ?? 0)) return;
    report({
      at: placeOfField(entity, 'contact_interval'),
      message,
      data: { name: nameOf(entity), interval, least },
    });
  },
});

const LEAST = { relationship: '180d', transactional: '90d' } as const;

/** An NPS that is tied to touchpoints asks about these; else it asks about everything. */
function isAboutRelationship({ data }: Entity<'survey'>): boolean {
  return data.type === 'nps' && (data.touchpoints ?? []).length === 0;
}

function leastOf(kind: keyof typeof LEAST, options: RuleOptions): string {
  const own = options[kind];
  return typeof own === 'string' && daysIn(own) !== undefined ? own : LEAST[kind];
}
