import { addKeys } from './parts/insert';
import { nameOf } from './parts/name';
import { partOf, placeInPart } from './parts/part';
import { entityOf } from './parts/place';
import { defineRule, type Finding } from './rule';

const LOWEST = 0;
const HIGHEST = 10;

/** An NPS survey whose answers do not run from 0 to 10. */
export const npsScale = defineRule({
  id: 'nps-scale',
  scope: 'survey',
  severity: 'error',
  messages: {
    default: {
      en: 'The NPS survey “{name}” asks on a scale from {min} to {max}. Promoters and detractors are defined from 0 to 10 only.',
      de: 'Die NPS-Umfrage „{name}“ fragt auf einer Skala von {min} bis {max}. Promotoren und Detraktoren sind nur von 0 bis 10 definiert.',
      da: 'NPS-undersøgelsen »{name}« spørger på en skala fra {min} til {max}. Ambassadører og kritikere er kun defineret fra 0 til 10.',
    },
  },
  fixes: [
    {
      title: {
        en: 'Set the scale to 0–10',
        de: 'Die Skala auf 0–10 setzen',
        da: 'Sæt skalaen til 0–10',
      },
      edits: setScale,
    },
  ],
  check({ entity }, { report }) {
    const { type, scale } = entity.data;
    if (type !== 'nps') return;
    const { min = LOWEST, max = HIGHEST } = scale ?? {};
    if (min === LOWEST && max === HIGHEST) return;
    const at = placeInPart(entity, 'scale', min === LOWEST ? 'max' : 'min');
    report({ at, data: { name: nameOf(entity), min, max } });
  },
});

/** Both ends are written, even where only one was wrong: half a scale is none. */
function setScale(finding: Finding) {
  const survey = entityOf(finding, 'survey');
  const part = survey && partOf(survey, 'scale');
  return part && addKeys(part, { min: LOWEST, max: HIGHEST });
}
