import { type Entity, fieldOf } from '../model/entity';
import { touchpointById } from '../model/touchpoint';
import type { Workspace } from '../model/workspace';
import { addKeys } from './parts/insert';
import { nameOf } from './parts/name';
import { entityOf, placeOfField } from './parts/place';
import { fitsPhase, fitsTouchpoint, fittingType, typeForPhase } from './parts/survey-fit';
import { defineRule, type Finding } from './rule';

/** A survey of a type that was made for another phase or for other touchpoints. */
export const unfittingSurvey = defineRule({
  id: 'unfitting-survey',
  scope: 'survey',
  severity: 'information',
  messages: {
    phase: {
      en: 'A survey of the type “{type}” does not fit {phase|phase}. “{fitting}” does.',
      de: 'Eine Umfrage der Art „{type}“ passt nicht {phase|phase}. „{fitting}“ passt.',
      da: 'En undersøgelse af typen »{type}« passer ikke {phase|phase}. Det gør »{fitting}«.',
    },
    touchpoint: {
      en: 'A survey of the type “{type}” does not fit the touchpoint {touchpoints}. “{fitting}” does.',
      de: 'Eine Umfrage der Art „{type}“ passt nicht zum Touchpoint {touchpoints}. „{fitting}“ passt.',
      da: 'En undersøgelse af typen »{type}« passer ikke til berøringspunktet {touchpoints}. Det gør »{fitting}«.',
    },
  },
  fixes: [
    {
      title: {
        en: 'Make it a survey of the type “{fitting}”',
        de: 'Zu einer Umfrage der Art „{fitting}“ machen',
        da: 'Gør den til en undersøgelse af typen »{fitting}«',
      },
      edits: setType,
    },
  ],
  check({ entity }, { workspace, report }) {
    const { type, phase, touchpoints: ids = [] } = entity.data;
    if (type === undefined) return;
    const touchpoints = touchpointsOf(entity, workspace);
    const isFit = touchpoints.some(touchpoint => fitsTouchpoint(type, touchpoint));
    const at = placeOfField(entity, 'type');
    if (touchpoints.length > 0 && !isFit) {
      const fitting = touchpoints[0] ? fittingType(touchpoints[0]) : 'csat';
      report({ at, message: 'touchpoint', data: { name: nameOf(entity), type, touchpoints: ids, fitting } });
    } else if (phase !== undefined && !fits(type, phase, touchpoints.length > 0)) {
      const fitting = typeForPhase(phase);
      report({ at, message: 'phase', data: { name: nameOf(entity), type, phase, fitting } });
    }
  },
});

/** An event may be early or late. An NPS fits any touchpoint, but asked about everything it needs a customer. */
function fits(type: string, phase: string, hasTouchpoint: boolean): boolean {
  if (hasTouchpoint && type === 'event') return true;
  if (!hasTouchpoint && type === 'nps') return phase === 'after';
  return fitsPhase(type, phase);
}

function touchpointsOf({ data, document }: Entity<'survey'>, workspace: Workspace) {
  return (data.touchpoints ?? []).map(id => touchpointById(id, document, workspace));
}

function setType(finding: Finding) {
  const survey = entityOf(finding, 'survey');
  const isHere = survey && fieldOf(survey, 'type')?.start === finding.span.start;
  return isHere ? addKeys(survey, { type: String(finding.data.fitting) }) : undefined;
}
