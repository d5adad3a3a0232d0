import type { JourneyModel } from '../model/journey';
import { weakestStep } from '../scores/weakest';
import type { CardContext } from './cards';
import { columnsOf } from './columns';
import { contentsOf } from './contents';
import { curvesOf, scaleOf } from './curves';
import { placeFindings } from './findings';
import { geometry } from './geometry';
import { phaseBands, stageHeadings } from './heads';
import { placeLanes } from './lanes';
import { measuredRuns } from './measured';
import type { MapOptions } from './options';
import { laneTitles } from './titles';
import type { MapView, StageColumn } from './types';

/**
 * The journey as a map in which everything has its place. Lanes that would be empty are left out. Works on a
 * half-typed journey: what is not written yet has no card, or one with its id for a title.
 */
export function layoutMap(journey: JourneyModel, options: MapOptions): MapView {
  const spans = columnsOf(journey);
  const columns = spans.flatMap(({ steps }) => steps);
  const found = placeFindings(journey, options.findings);
  const weakest = weakestStep(
    columns.map(({ key, step }) => ({ key, entity: step.entity })),
    options.weak,
  )?.key;
  const context: CardContext = { ...options, journey, found, weakest };
  const stages = stageHeadings(spans, found, options);
  const head = headHeight(stages);
  const lanes = placeLanes(contentsOf(columns, context), head);
  const sentiment = lanes.find(({ band }) => band.id === 'sentiment')?.band.y;
  const last = lanes.at(-1)?.band;
  const right = spans.at(-1);
  return {
    width: right ? right.x + right.width : 0,
    height: last ? last.y + last.height : head,
    phases: phaseBands(spans, options),
    stages,
    lanes: lanes.map(({ band }) => ({ ...band, title: laneTitles[band.id][options.language] })),
    cards: lanes.flatMap(({ cards }) => cards),
    curves: sentiment === undefined ? [] : curvesOf(columns, sentiment, options),
    measured: sentiment === undefined ? [] : measuredRuns(columns, sentiment, options),
    scale: sentiment === undefined ? { ticks: [] } : scaleOf(sentiment, options),
    ...(weakest === undefined ? {} : { weakest }),
  };
}

function headHeight([stage]: readonly StageColumn[]): number {
  const { phase, stage: of } = geometry;
  return phase.height + phase.gapBelow + (stage?.height ?? of.minHeight) + of.gapBelow;
}
