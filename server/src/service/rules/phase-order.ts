import { fieldOf } from '../model/entity';
import { type JourneyModel, journeyOf } from '../model/journey';
import type { Workspace } from '../model/workspace';
import { applyEdits } from '../syntax/apply-edits';
import { parseYaml } from '../syntax/parse';
import { reorderItems } from '../syntax/reorder';
import { addKeys } from './parts/insert';
import { nameOf } from './parts/name';
import { PHASES, phaseOfModelStage, rankOf } from './parts/phases';
import { entityOf, placeOfField } from './parts/place';
import { type DocumentEdit, defineRule, type Finding } from './rule';

/** Stages whose phases run backwards, or a stage whose phase is not that of its model stage. */
export const phaseOrder = defineRule({
  id: 'phase-order',
  scope: 'journey',
  severity: 'warning',
  messages: {
    backwards: {
      en: 'The stage “{name}” lies {phase|phase}, but stands behind one that lies {later|phase}. Move it, or change its phase.',
      de: 'Die Etappe „{name}“ liegt {phase|phase}, steht aber hinter einer, die {later|phase} liegt. Sie verschieben oder „phase“ ändern.',
      da: 'Etapen »{name}« ligger {phase|phase}, men står efter en, der ligger {later|phase}. Flyt den, eller ret dens fase.',
    },
    contradiction: {
      en: 'The model stage “{model}” lies {expected|phase}, but the stage “{name}” lies {phase|phase}. Change one of the two.',
      de: 'Die Modelletappe „{model}“ liegt {expected|phase}, die Etappe „{name}“ aber {phase|phase}. Eine der beiden Angaben ändern.',
      da: 'Modeletapen »{model}« ligger {expected|phase}, men etapen »{name}« ligger {phase|phase}. Ret den ene af de to.',
    },
  },
  fixes: [
    {
      title: {
        en: 'Order the stages by their phases',
        de: 'Die Etappen nach „phase“ ordnen',
        da: 'Sortér etaperne efter fase',
      },
      edits: (finding, { workspace }) => reorderStages(finding, workspace),
    },
    {
      title: {
        en: 'Change phase to “{expected}”',
        de: '„phase“ in „{expected}“ ändern',
        da: 'Ret fasen til »{expected}«',
      },
      edits(finding) {
        const stage = finding.message === 'contradiction' && entityOf(finding, 'stage');
        return stage ? addKeys(stage, { phase: String(finding.data.expected) }) : undefined;
      },
    },
  ],
  check({ stages }, { report }) {
    let latest = 0;
    for (const stage of stages) {
      const { entity } = stage;
      const rank = rankOf(stage);
      if (rank === undefined) continue;
      const { phase = '', model_stage: model = '' } = entity.data;
      const name = nameOf(entity);
      const expected = phaseOfModelStage(model);
      if (rank < latest) {
        const data = { name, phase, later: PHASES[latest] ?? '' };
        report({ at: placeOfField(entity, 'phase'), message: 'backwards', data });
      }
      if (expected && expected !== phase) {
        const data = { name, phase, model, expected };
        report({ at: placeOfField(entity, 'model_stage'), message: 'contradiction', data });
      }
      latest = Math.max(latest, rank);
    }
  },
});

/** Not where the text would mean something else afterwards, as an alias before its anchor would. */
function reorderStages(
  { document, message }: Finding,
  workspace: Workspace,
): readonly DocumentEdit[] | undefined {
  const journey = message === 'backwards' ? journeyOf(document, workspace) : undefined;
  const list = journey && fieldOf(journey.entity, 'stages');
  if (!journey || list?.kind !== 'list' || list.items.length !== journey.stages.length) return undefined;
  const source = document.text.getText();
  const edits = reorderItems(source, list, inOrder(journey));
  const isSound =
    edits && parseYaml(applyEdits(source, edits)).problems.length <= document.tree.problems.length;
  return isSound ? [{ document, edits }] : undefined;
}

/** The stages' indexes by phase; a stage without one stays behind the one before it. */
function inOrder({ stages }: JourneyModel): readonly number[] {
  let last = 0;
  const ranks = stages.map(stage => {
    last = rankOf(stage) ?? last;
    return last;
  });
  return stages.map((_, index) => index).sort((a, b) => (ranks[a] ?? 0) - (ranks[b] ?? 0));
}
