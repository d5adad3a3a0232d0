import type { Entity } from '../model/entity';
import type { Workspace } from '../model/workspace';
import { freeId } from './parts/ids';
import { addToList } from './parts/insert';
import { knownPersona } from './parts/known-persona';
import { nameOf, textFor } from './parts/name';
import { entityOf, placeOf } from './parts/place';
import { isLeftOut } from './parts/written';
import { defineRule } from './rule';

/** A journey that says nobody’s journey it is. */
export const missingPersona = defineRule({
  id: 'missing-persona',
  scope: 'journey',
  severity: 'warning',
  messages: {
    default: {
      en: 'The journey “{name}” has no persona. Say whose journey it is.',
      de: 'Die Journey „{name}“ hat keine Persona. Bitte angeben, wessen Journey es ist.',
      da: 'Kunderejsen »{name}« har ingen persona. Angiv, hvis rejse det er.',
    },
  },
  fixes: [
    {
      title: {
        en: 'Add the persona “{persona}”',
        de: 'Die Persona „{persona}“ hinzufügen',
        da: 'Tilføj personaen »{persona}«',
      },
      data: ({ document }, { workspace }) => {
        const known = knownPersona(workspace);
        return { persona: known ? nameOf(known) : textFor(document, workspace, CUSTOMER) };
      },
      edits(finding, { workspace }) {
        const journey = entityOf(finding, 'journey');
        return journey && addToList(journey, 'personas', personaFor(journey, workspace));
      },
    },
  ],
  check({ entity }, { report }) {
    if (isLeftOut(entity, 'personas')) report({ at: placeOf(entity), data: { name: nameOf(entity) } });
  },
});

const CUSTOMER = { en: 'Customer', de: 'Kundschaft', da: 'Kunde' };

/** One that the workspace knows, else a new one. */
function personaFor({ document }: Entity, workspace: Workspace) {
  const known = knownPersona(workspace);
  if (known) return known.id;
  const isTaken = (id: string) => workspace.sameId('persona', id, document).length > 0;
  return { id: freeId('customer', isTaken), name: textFor(document, workspace, CUSTOMER) };
}
