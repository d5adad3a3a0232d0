import { ancestor, isKind } from '../model/entity';
import { insertFix } from './parts/insert';
import { nameOf } from './parts/name';
import { placeOf } from './parts/place';
import { questionFor } from './parts/placeholder';
import { isDefinition, lacks } from './parts/touchpoint';
import { defineRule } from './rule';

/** A touchpoint that nobody answers for. */
export const touchpointWithoutOwner = defineRule({
  id: 'touchpoint-without-owner',
  scope: 'touchpoint',
  severity: 'information',
  messages: {
    default: {
      en: 'Nobody answers for the touchpoint “{name}”. Name under “owner” who does.',
      de: 'Für den Touchpoint „{name}“ ist niemand verantwortlich. Bei „owner“ angeben, wer es ist.',
      da: 'Ingen har ansvaret for berøringspunktet »{name}«. Angiv under »owner«, hvem der har det.',
    },
  },
  fixes: [
    insertFix('touchpoint', (key, entity, { workspace }) => {
      const journey = isKind(entity.parent, 'journey') ? entity.parent : ancestor(entity, 'journey');
      return journey?.data.owner || questionFor(key, entity.document, workspace);
    }),
  ],
  check(subject, { workspace, report }) {
    const { entity } = subject;
    if (!isDefinition(subject) || !lacks(subject, 'owner', workspace)) return;
    report({ at: placeOf(entity), data: { name: nameOf(entity), keys: ['owner'] } });
  },
});
