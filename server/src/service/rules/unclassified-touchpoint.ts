import { classificationOf, classifiedLike } from './parts/classification';
import { addKeys } from './parts/insert';
import { nameOf } from './parts/name';
import { entityOf, placeOf } from './parts/place';
import { isDefinition, lacks } from './parts/touchpoint';
import { defineRule } from './rule';

/** A touchpoint without phase, channel type or directness: no view can sort it. */
export const unclassifiedTouchpoint = defineRule({
  id: 'unclassified-touchpoint',
  scope: 'touchpoint',
  severity: 'warning',
  messages: {
    default: {
      en: 'The touchpoint “{name}” lacks: {keys}. Add it, or extend a touchpoint of the catalogue.',
      de: 'Dem Touchpoint „{name}“ fehlt: {keys}. Ergänzen oder mit „extends“ einen Touchpoint des Katalogs erweitern.',
      da: 'Berøringspunktet »{name}« mangler: {keys}. Tilføj det, eller byg på et berøringspunkt fra kataloget med »extends«.',
    },
  },
  fixes: [
    {
      title: {
        en: 'Insert {keys} as in the catalogue’s “{source}”',
        de: '{keys} wie bei „{source}“ im Katalog einfügen',
        da: 'Indsæt {keys} som i katalogets »{source}«',
      },
      data(finding) {
        const touchpoint = entityOf(finding, 'touchpoint');
        return { source: (touchpoint && classifiedLike(touchpoint)?.id) ?? '' };
      },
      edits(finding) {
        const touchpoint = entityOf(finding, 'touchpoint');
        const values = touchpoint && classificationOf(touchpoint, finding.data.keys as readonly string[]);
        return values && addKeys(touchpoint, values);
      },
    },
  ],
  check(subject, { workspace, report }) {
    if (!isDefinition(subject)) return;
    const { entity } = subject;
    const keys = ['phases', 'channel_type', 'directness'].filter(key => lacks(subject, key, workspace));
    if (keys.length > 0) report({ at: placeOf(entity), data: { name: nameOf(entity), keys } });
  },
});
