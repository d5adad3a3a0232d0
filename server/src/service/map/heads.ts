import { placeOf } from '../model/source-path';
import { textIn } from '../model/text';
import type { StageSpan } from './columns';
import type { PlacedFindings } from './findings';
import { geometry } from './geometry';
import type { MapOptions } from './options';
import { stageWidth } from './shapes/measures';
import { titleOf } from './titles';
import type { LooseStage } from './types';
import { wrap } from './wrap';

/** The stages' headings, each as high as it needs to be. */
export function stageHeadings(
  spans: readonly StageSpan[],
  findings: PlacedFindings,
  options: MapOptions,
): readonly LooseStage[] {
  return spans.map(span => headingOf(span, findings, options));
}

function headingOf(
  { stage: { entity }, key, steps }: StageSpan,
  findings: PlacedFindings,
  languages: MapOptions,
): LooseStage {
  const { left, right, paddingY, lineHeight, goal: goalHeight } = geometry.stage;
  const goal = textIn(entity.data.goal, languages.contentLanguage);
  const title = titleOf(entity.data.title, entity.id, languages);
  const lines = wrap(title, { ...geometry.stage, width: stageWidth(steps.length) - left - right });
  return {
    key,
    title,
    lines,
    ...(goal ? { goal } : {}),
    steps: steps.map(step => step.key),
    ...(entity.data.phase === undefined ? {} : { phase: entity.data.phase }),
    height: 2 * paddingY + lines.length * lineHeight + (goal ? goalHeight : 0),
    source: placeOf(entity.document, entity.node),
    findings: findings(entity.node),
  };
}
