import { isKind } from '../model/entity';
import type { JourneyModel } from '../model/journey';
import type { Workspace } from '../model/workspace';
import { freeId } from './parts/ids';
import { addKeys } from './parts/insert';
import { channelsOf } from './parts/met';
import { nameOf, textFor } from './parts/name';
import { entityOf, placeOf } from './parts/place';
import { questionFor } from './parts/placeholder';
import { isLeftOut } from './parts/written';
import { defineRule, type Finding, type FixContext, type Texts } from './rule';

/** Customers are spoken to on several channels, and nothing keeps these together. */
export const missingGuide = defineRule({
  id: 'missing-guide',
  scope: 'journey',
  severity: 'information',
  messages: {
    default: {
      en: 'The journey “{name}” speaks to customers on {count} channels, but has no communication guide that keeps them together.',
      de: 'Die Journey „{name}“ spricht auf {count} Kanälen zur Kundschaft, aber kein Kommunikationsleitfaden hält sie zusammen.',
      da: 'Kunderejsen »{name}« taler til kunderne på {count} kanaler, men ingen kommunikationsguide holder dem sammen.',
    },
  },
  fixes: [
    {
      title: {
        en: 'Create a communication guide',
        de: 'Einen Kommunikationsleitfaden anlegen',
        da: 'Opret en kommunikationsguide',
      },
      edits(finding, context) {
        const journey = entityOf(finding, 'journey');
        return journey && addKeys(journey, { guide: guideFor(finding, context) });
      },
    },
  ],
  check(journey, { workspace, report }) {
    const { entity } = journey;
    const count = channelsOf(journey, 'direct').size;
    if (count < 2 || hasGuide(journey, workspace)) return;
    report({ at: placeOf(entity), data: { name: nameOf(entity), count } });
  },
});

/** In the journey’s own file, or in a guide’s file for all; one that stands in another journey is that one’s. */
function hasGuide({ entity }: JourneyModel, workspace: Workspace): boolean {
  return !isLeftOut(entity, 'guide') || workspace.ofKind('guide').some(({ tree }) => tree.root !== undefined);
}

const TITLE: Texts = {
  en: 'How we speak to customers',
  de: 'Wie wir mit der Kundschaft sprechen',
  da: 'Sådan taler vi med kunderne',
};

function guideFor({ document }: Finding, { workspace }: FixContext) {
  const isTaken = (id: string) => workspace.sameId('guide', id, document).some(each => isKind(each, 'guide'));
  return {
    id: freeId('communication-guide', isTaken),
    title: textFor(document, workspace, TITLE),
    tone: questionFor('tone', document, workspace),
    salutation: questionFor('salutation', document, workspace),
  };
}
