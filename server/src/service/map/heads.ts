import { sourceOf } from '../model/document';
import { textIn } from '../model/text';
import type { StageSpan } from './columns';
import type { PlacedFindings } from './findings';
import { geometry } from './geometry';
import type { MapOptions } from './options';
import { phaseTitles, titleOf } from './titles';
import type { PhaseBand, StageColumn } from './types';
import { wrap } from './wrap';

/** A band for each run of neighbouring stages of one phase. A stage that names no phase has none above it. */
export function phaseBands(spans: readonly StageSpan[], { language }: MapOptions): readonly PhaseBand[] {
  const bands: PhaseBand[] = [];
  let previous: string | undefined;
  for (const { stage, x, width } of spans) {
    const id = stage.entity.data.phase;
    const last = bands.at(-1);
    if (id !== undefined && last && previous === id) {
      bands[bands.length - 1] = { ...last, width: x + width - last.x };
    } else if (id !== undefined) {
      bands.push({ id, title: phaseTitles[id][language], x, y: 0, width, height: geometry.phase.height });
    }
    previous = id;
  }
  return bands;
}

/** The stages' headings below the phases, all as high as the highest. */
export function stageHeadings(
  spans: readonly StageSpan[],
  findings: PlacedFindings,
  options: MapOptions,
): readonly StageColumn[] {
  const y = geometry.phase.height + geometry.phase.gapBelow;
  const headings = spans.map(span => headingOf(span, findings, options));
  const height = Math.max(geometry.stage.minHeight, ...headings.map(heading => heading.height));
  return headings.map(heading => ({ ...heading, y, height }));
}

function headingOf(
  { stage: { entity }, key, x, width }: StageSpan,
  findings: PlacedFindings,
  languages: MapOptions,
): Omit<StageColumn, 'y'> {
  const { left, right, paddingY, lineHeight, goal: goalHeight } = geometry.stage;
  const goal = textIn(entity.data.goal, languages.contentLanguage);
  const title = titleOf(entity.data.title, entity.id, languages);
  const lines = wrap(title, { ...geometry.stage, width: width - left - right });
  return {
    key,
    title,
    lines,
    ...(goal ? { goal } : {}),
    x,
    width,
    height: 2 * paddingY + lines.length * lineHeight + (goal ? goalHeight : 0),
    source: sourceOf(entity.document, entity.node),
    findings: findings(entity.node),
  };
}
