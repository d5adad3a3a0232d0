import type { CoverageGap } from '../coverage/types';
import type { JourneyDocument } from '../model/document';
import { isKind } from '../model/entity';
import { journeyOf } from '../model/journey';
import type { Workspace } from '../model/workspace';
import { touchpointOn } from '../rules/parts/channel-touchpoint';
import { addToList } from '../rules/parts/insert';
import type { DocumentEdit } from '../rules/rule';

/**
 * The edit that fills an empty cell of the coverage matrices: a touchpoint on the channel in the last step of the stage,
 * or the touchpoint in the list of those that the survey asks about. Undefined where the journey has no such cell.
 */
export function fillGap(
  document: JourneyDocument,
  workspace: Workspace,
  gap: CoverageGap,
): readonly DocumentEdit[] | undefined {
  if (gap.kind === 'channel') {
    const stages = journeyOf(document, workspace)?.stages ?? [];
    const step = stages.find(({ entity }) => entity.id === gap.stage)?.steps.at(-1);
    return step && addToList(step.entity, 'touchpoints', touchpointOn(gap.channel, step, workspace));
  }
  const survey = workspace.definitions('survey', gap.survey, document)[0];
  const asked = isKind(survey, 'survey') ? (survey.data.touchpoints ?? []) : [];
  if (!survey || asked.includes(gap.touchpoint)) return undefined;
  return addToList(survey, 'touchpoints', gap.touchpoint);
}
