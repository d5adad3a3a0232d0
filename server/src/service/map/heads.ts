import { sourceOf } from '../model/document';
import { textIn } from '../model/text';
import type { StageSpan } from './columns';
import type { PlacedFindings } from './findings';
import { geometry } from './geometry';
import type { MapOptions } from './options';
import { phaseTitles, titleOf } from './titles';
import type { PhaseBand, StageColumn } from './types';

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

/** The stages' headings below the phases. */
export function stageHeadings(
  spans: readonly StageSpan[],
  findings: PlacedFindings,
  languages: MapOptions,
): readonly StageColumn[] {
  const y = geometry.phase.height + geometry.phase.gapBelow;
  return spans.map(({ stage: { entity }, key, x, width }) => {
    const goal = textIn(entity.data.goal, languages.contentLanguage);
    return {
      key,
      title: titleOf(entity.data.title, entity.id, languages),
      ...(goal ? { goal } : {}),
      x,
      y,
      width,
      height: geometry.stage.height,
      source: sourceOf(entity.document, entity.node),
      findings: findings(entity.node),
    };
  });
}
