import { nameOf } from './parts/name';
import { placeOf } from './parts/place';
import { insertQuestion } from './parts/placeholder';
import { isLeftOut } from './parts/written';
import { defineRule } from './rule';

/** A journey that nobody answers for. */
export const missingOwner = defineRule({
  id: 'missing-owner',
  scope: 'journey',
  severity: 'warning',
  messages: {
    default: {
      en: 'Nobody answers for the journey “{name}”. Name under “owner” who keeps it up to date.',
      de: 'Für die Journey „{name}“ ist niemand verantwortlich. Bei „owner“ angeben, wer sie aktuell hält.',
      da: 'Ingen har ansvaret for kunderejsen »{name}«. Angiv under »owner«, hvem der holder den opdateret.',
    },
  },
  fixes: [insertQuestion('journey')],
  check({ entity }, { report }) {
    if (isLeftOut(entity, 'owner')) {
      report({ at: placeOf(entity), data: { name: nameOf(entity), keys: ['owner'] } });
    }
  },
});
