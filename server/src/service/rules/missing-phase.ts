import type { Entity } from '../model/entity';
import { fieldOf } from '../model/entity';
import { type JourneyModel, journeyOf, type StageModel } from '../model/journey';
import type { Workspace } from '../model/workspace';
import { insertItem } from '../syntax/edit/items';
import { freeId } from './parts/ids';
import { addKeys } from './parts/insert';
import { textFor } from './parts/name';
import { PHASES, type Phase, rankOf } from './parts/phases';
import { placeOfField } from './parts/place';
import { isWritten } from './parts/written';
import { defineRule, type Finding, type Texts } from './rule';

/** A journey that has no stage before, during or after the purchase. */
export const missingPhase = defineRule({
  id: 'missing-phase',
  scope: 'journey',
  severity: 'warning',
  messages: {
    default: {
      en: 'No stage lies {phase|phase}. Add one, or give a stage the phase “{phase}”.',
      de: 'Keine Etappe liegt {phase|phase}. Eine hinzufügen oder einer das „phase: {phase}“ geben.',
      da: 'Ingen etape ligger {phase|phase}. Tilføj en, eller giv en etape »phase: {phase}«.',
    },
  },
  fixes: [
    {
      title: {
        en: 'Insert a stage {phase|phase}',
        de: 'Eine Etappe {phase|phase} einfügen',
        da: 'Indsæt en etape {phase|phase}',
      },
      edits: (finding, { workspace }) => insertStage(finding, workspace),
    },
  ],
  check(journey, { report }) {
    if (!isWritten(journey.entity, 'stages')) return;
    for (const [rank, phase] of PHASES.entries()) {
      if (mayHave(journey, rank)) continue;
      report({ at: placeOfField(journey.entity, 'stages'), data: { phase } });
    }
  },
});

/** Whether a stage has this phase, or is still without a phase and could have it where it stands. */
function mayHave({ stages }: JourneyModel, rank: number): boolean {
  return stages.some((stage, index) => {
    const own = rankOf(stage);
    if (own !== undefined) return own === rank;
    const isBefore = (other: StageModel) => (rankOf(other) ?? rank) <= rank;
    const isBehind = (other: StageModel) => (rankOf(other) ?? rank) >= rank;
    return stages.slice(0, index).every(isBefore) && stages.slice(index + 1).every(isBehind);
  });
}

const TITLES: Readonly<Record<Phase, Texts>> = {
  before: { en: 'Before the purchase', de: 'Vor dem Kauf', da: 'Før købet' },
  during: { en: 'During the purchase', de: 'Während des Kaufs', da: 'Under købet' },
  after: { en: 'After the purchase', de: 'Nach dem Kauf', da: 'Efter købet' },
};

function insertStage(finding: Finding, workspace: Workspace) {
  const { document, data } = finding;
  const phase = data.phase as Phase;
  const journey = journeyOf(document, workspace);
  const list = journey && fieldOf(journey.entity, 'stages');
  if (!journey || list?.kind !== 'list') return undefined;
  const stage = stageFor(phase, journey.entity, workspace);
  if (list.items.length === 0) return addKeys(journey.entity, { stages: [stage] });
  const rank = PHASES.indexOf(phase);
  const behind = journey.stages.findLast(each => (rankOf(each) ?? 0) < rank);
  const index = behind ? list.items.indexOf(behind.entity.node) + 1 : 0;
  return [{ document, edits: [insertItem(document.text.getText(), list, index, stage)] }];
}

function stageFor(phase: Phase, { document }: Entity, workspace: Workspace) {
  const isTaken = (id: string) => workspace.sameId('stage', id, document).length > 0;
  const title = textFor(document, workspace, TITLES[phase]);
  return { id: freeId(`${phase}-purchase`, isTaken), title, phase, steps: [] };
}
