import { type Entity, fieldOf } from '../model/entity';
import { isBacked } from '../model/evidence';
import type { Span } from '../syntax/nodes';
import { insertFix } from './parts/insert';
import { nameOf } from './parts/name';
import { isAlliteratingCliche } from './parts/persona-names';
import { placeOfField } from './parts/place';
import { questionFor } from './parts/placeholder';
import { isLeftOut } from './parts/written';
import { wordingsOf } from './parts/written-texts';
import { defineRule } from './rule';

/** A persona made of a stereotype, with nothing that a customer has said. */
export const demographicPersona = defineRule({
  id: 'demographic-persona',
  scope: 'persona',
  severity: 'warning',
  messages: {
    demographics: {
      en: 'The persona “{name}” has demographics, but neither a quote nor evidence. Age and gender explain no purchase: add what customers said.',
      de: 'Die Persona „{name}“ hat demografische Angaben, aber weder Zitat noch Beleg. Alter und Geschlecht erklären keinen Kauf: ergänzen, was tatsächlich gesagt wurde.',
      da: 'Personaen »{name}« har demografiske oplysninger, men hverken citat eller belæg. Alder og køn forklarer ikke noget køb: Tilføj, hvad kunder har sagt.',
    },
    photo: {
      en: 'The persona “{name}” has a photo, but neither a quote nor evidence: it looks more real than it is. Add what customers said.',
      de: 'Die Persona „{name}“ hat ein Foto, aber weder Zitat noch Beleg: Sie wirkt echter, als sie ist. Ergänzen, was tatsächlich gesagt wurde.',
      da: 'Personaen »{name}« har et foto, men hverken citat eller belæg: Den virker mere ægte, end den er. Tilføj, hvad kunder har sagt.',
    },
    name: {
      en: 'The name “{name}” is a cliché, and the persona has neither a quote nor evidence. Name the role, and add what customers said.',
      de: 'Der Name „{name}“ ist ein Klischee, und die Persona hat weder Zitat noch Beleg. Die Rolle nennen und ergänzen, was tatsächlich gesagt wurde.',
      da: 'Navnet »{name}« er en kliché, og personaen har hverken citat eller belæg. Angiv rollen, og tilføj, hvad kunder har sagt.',
    },
  },
  fixes: [
    insertFix('persona', (key, { document }, { workspace }) => [
      { text: questionFor(key, document, workspace) },
    ]),
  ],
  check(entity, { report }) {
    if (!isLeftOut(entity, 'quotes') || isBacked(entity)) return;
    const trait = stereotypeIn(entity);
    if (trait) report({ ...trait, data: { name: nameOf(entity), keys: ['quotes'] } });
  },
});

function stereotypeIn(entity: Entity<'persona'>): { at: Span; message: string } | undefined {
  for (const message of ['demographics', 'photo']) {
    const value = fieldOf(entity, message);
    if (value && !isLeftOut(entity, message)) return { at: placeOfField(entity, message), message };
  }
  const cliche = wordingsOf(fieldOf(entity, 'name')).find(({ text }) => isAlliteratingCliche(text));
  return cliche && { at: cliche.node, message: 'name' };
}
