import { nameOf } from './parts/name';
import { placeOfField } from './parts/place';
import { insertQuestions } from './parts/placeholder';
import { lacks } from './parts/touchpoint';
import { defineRule } from './rule';

/** A touchpoint that needs improvement, without a word on what is wrong with it. */
export const undocumentedWeakness = defineRule({
  id: 'undocumented-weakness',
  scope: 'touchpoint',
  severity: 'warning',
  messages: {
    default: {
      en: 'The touchpoint “{name}” needs improvement, but has no weakness that says in what.',
      de: 'Der Touchpoint „{name}“ ist verbesserungsbedürftig, aber keine Schwachstelle sagt, worin.',
      da: 'Berøringspunktet »{name}« skal forbedres, men der står ikke under »weaknesses«, hvad der er galt.',
    },
  },
  fixes: [insertQuestions('touchpoint')],
  check(subject, { workspace, report }) {
    const { entity } = subject;
    // A status that is inherited is reported where it is written.
    if (entity.data.status !== 'needs_improvement' || !lacks(subject, 'weaknesses', workspace)) return;
    const data = { name: nameOf(entity) || subject.resolved.id, keys: ['weaknesses'] };
    report({ at: placeOfField(entity, 'status'), data });
  },
});
