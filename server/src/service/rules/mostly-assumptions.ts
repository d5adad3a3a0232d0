import { evidenceOf, isAssumed } from '../model/evidence';
import { nameOf } from './parts/name';
import { placeOfField } from './parts/place';
import { defineRule } from './rule';

/** A journey that is shown to others as known, but is for the most part believed. */
export const mostlyAssumptions = defineRule({
  id: 'mostly-assumptions',
  scope: 'journey',
  severity: 'warning',
  messages: {
    default: {
      en: 'The journey “{name}” is published, but {assumed} of its {count} pieces of evidence are assumptions. Ask customers, or make it a draft again.',
      de: 'Die Journey „{name}“ ist veröffentlicht, aber {assumed} ihrer {count} Belege sind Annahmen. Kundschaft befragen oder die Journey wieder zum Entwurf machen.',
      da: 'Kunderejsen »{name}« er offentliggjort, men {assumed} af dens {count} belæg er antagelser. Spørg kunderne, eller gør den til en kladde igen.',
    },
  },
  check({ entity, document }, { report }) {
    if (entity.data.status !== 'published') return;
    const evidence = document.entities.flatMap(evidenceOf);
    const assumed = evidence.filter(isAssumed).length;
    if (assumed * 2 <= evidence.length) return;
    const data = { name: nameOf(entity), assumed, count: evidence.length };
    report({ at: placeOfField(entity, 'status'), data });
  },
});
