import { isMessage } from '../model/contact';
import { type Entity, fieldOf } from '../model/entity';
import { isAlive } from '../model/touchpoint';
import { setPair } from '../syntax/edit/pairs';
import type { Writable } from '../syntax/edit/writing';
import { addKeys } from './parts/insert';
import { nameOf } from './parts/name';
import { entityOf, placeOf, placeOfField } from './parts/place';
import { questionFor } from './parts/placeholder';
import { isNearest, isSaidInJourney, lacks } from './parts/touchpoint';
import { isWritten } from './parts/written';
import { type DocumentEdit, defineRule, type Subjects } from './rule';

/** A message that is the same for everybody, and nobody says why. */
export const missingPersonalisation = defineRule({
  id: 'missing-personalisation',
  scope: 'touchpoint',
  severity: 'information',
  messages: {
    default: {
      en: 'Nothing says how the touchpoint “{name}” is personalised. Say under “personalisation” what is fitted to the customer, or why nothing is.',
      de: 'Beim Touchpoint „{name}“ steht nicht, wie er personalisiert ist. Bei „personalisation“ angeben, was persönlich ist oder warum nichts.',
      da: 'Det fremgår ikke, hvordan berøringspunktet »{name}« er personaliseret. Angiv under »personalisation«, hvad der er tilpasset kunden, eller hvorfor intet er det.',
    },
  },
  fixes: [
    {
      title: {
        en: 'Address customers by name',
        de: 'Die Kundschaft mit Namen ansprechen',
        da: 'Tiltal kunderne ved navn',
      },
      edits(finding) {
        const touchpoint = entityOf(finding, 'touchpoint');
        return touchpoint && personalise(touchpoint, 'by_name', true);
      },
    },
    {
      title: {
        en: 'Give a reason why it is not personalised',
        de: 'Begründen, warum nichts persönlich ist',
        da: 'Begrund, hvorfor det ikke er personaliseret',
      },
      edits(finding, { workspace }) {
        const touchpoint = entityOf(finding, 'touchpoint');
        const reason = questionFor('none_because', finding.document, workspace);
        return touchpoint && personalise(touchpoint, 'none_because', reason);
      },
    },
  ],
  check(subject, { workspace, report }) {
    const { entity, resolved } = subject;
    if (!isMessage(resolved) || resolved.data.directness === 'indirect' || !isAlive(resolved)) return;
    const key = 'personalisation';
    const isEmpty = isWritten(entity, key) && saysNothing(subject);
    const isMissing =
      isNearest(subject) && lacks(subject, key, workspace) && !isSaidInJourney(subject, key, workspace);
    if (!isEmpty && !isMissing) return;
    const at = isEmpty ? placeOfField(entity, key) : placeOf(entity);
    report({ at, data: { name: nameOf(entity) || resolved.id } });
  },
});

/** `by_name: false` alone says that nothing is personal, but not why. */
function saysNothing({ entity }: Subjects['touchpoint']): boolean {
  const { by_name, data_fields, none_because } = entity.data.personalisation ?? {};
  const node = fieldOf(entity, 'personalisation');
  const isKnown = node?.kind === 'map' && node.pairs.every(({ name }) => KEYS.has(name));
  return isKnown && by_name !== true && !data_fields?.length && !none_because;
}

const KEYS: ReadonlySet<string> = new Set(['by_name', 'data_fields', 'none_because']);

function personalise(touchpoint: Entity, key: string, value: Writable): readonly DocumentEdit[] | undefined {
  const { document } = touchpoint;
  const node = fieldOf(touchpoint, 'personalisation');
  if (node?.kind !== 'map' || node.pairs.length === 0) {
    return addKeys(touchpoint, { personalisation: { [key]: value } });
  }
  const edit = setPair(document.text.getText(), node, key, value);
  return edit && [{ document, edits: [edit] }];
}
