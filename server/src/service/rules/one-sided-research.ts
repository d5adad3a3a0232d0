import { nameOf } from './parts/name';
import { placeOf, placeOfField } from './parts/place';
import { isLeftOut } from './parts/written';
import { defineRule } from './rule';

const GROUPS = ['best', 'negative', 'recent'] as const;

/** A persona for which not all kinds of customers were asked. */
export const oneSidedResearch = defineRule({
  id: 'one-sided-research',
  scope: 'persona',
  severity: 'information',
  messages: {
    default: {
      en: 'For the persona “{name}” nobody asked: {groups|interview}. Ask them too, or the picture is one-sided.',
      de: 'Für die Persona „{name}“ nicht befragt: {groups|interview}. Auch sie befragen, sonst bleibt das Bild einseitig.',
      da: 'Til personaen »{name}« er disse ikke spurgt: {groups|interview}. Spørg også dem, ellers bliver billedet ensidigt.',
    },
    nobody: {
      en: 'It is not said which customers were asked for the persona “{name}”. Ask the best, the disappointed and the recent ones, and say so under “interview_groups”.',
      de: 'Wer für die Persona „{name}“ befragt wurde, steht nirgends. Die beste, die enttäuschte und die neueste Kundschaft befragen und bei „interview_groups“ angeben.',
      da: 'Det fremgår ikke, hvilke kunder der er spurgt til personaen »{name}«. Spørg de bedste, de skuffede og de nye, og angiv det under »interview_groups«.',
    },
  },
  check(entity, { report }) {
    const name = nameOf(entity);
    if (isLeftOut(entity, 'interview_groups')) {
      report({ at: placeOf(entity), message: 'nobody', data: { name } });
      return;
    }
    const asked: readonly unknown[] | undefined = entity.data.interview_groups;
    const groups = GROUPS.filter(group => !asked?.includes(group));
    // Where nothing of the list is valid, that is the finding.
    if (!asked?.length || groups.length === 0) return;
    report({ at: placeOfField(entity, 'interview_groups'), data: { name, groups } });
  },
});
