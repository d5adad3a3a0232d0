import { mapContent } from '../../../server/src/service/map/content';
import type { MapOptions } from '../../../server/src/service/map/options';
import { layoutMap } from '../../../server/src/service/map/shapes/layout';
import type { Box, MapView } from '../../../server/src/service/map/types';
import { journeyIn, workspaceOf } from '../support/workspace';

const URI = 'file:///a.journey.yaml';

/** The map of a journey, in English and without findings or checks unless the options say otherwise. */
export function mapOf(text: string, options: Partial<MapOptions> = {}): MapView {
  const journey = journeyIn(workspaceOf({ [URI]: text }), URI);
  const content = mapContent(journey, {
    language: 'en',
    contentLanguage: 'en',
    personas: [],
    findings: [],
    checks: new Map(),
    scoresAt: () => [],
    measured: [],
    weak: new Set(),
    opportunities: [],
    ...options,
  });
  return layoutMap(content);
}

/** A map as text, one line a thing: where it stands, how large it is, and what it says. */
export function draw({ width, height, phases, stages, lanes, cards, curves }: MapView): readonly string[] {
  return [
    `map ${width}×${height}`,
    ...phases.map(phase => `${place(phase)} phase ${phase.title}`),
    ...stages.map(stage => `${place(stage)} ${stage.key} ${stage.title}`),
    ...lanes.flatMap(lane => [
      `lane ${lane.id} ${lane.y}…${lane.y + lane.height} ${lane.title}`,
      ...cards
        .filter(card => card.lane === lane.id)
        .map(card => `  ${place(card)} ${card.key} ${card.lines.join(' / ')}`),
      ...(lane.id === 'sentiment' ? curves.map(curve => `  ${drawCurve(curve)}`) : []),
    ]),
  ];
}

/** A curve as text: whose, and its points. */
export function drawCurve({ kind, id, title, points }: MapView['curves'][number]): string {
  return `${kind} ${id} (${title}): ${points.map(({ step, x, y, value }) => `${step} ${value} at ${x},${y}`).join('; ')}`;
}

function place({ x, y, width, height }: Box): string {
  return `${x},${y} ${width}×${height}`;
}
