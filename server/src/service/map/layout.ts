import type { JourneyModel } from '../model/journey';
import { feltIn, weakestStep } from '../model/sentiment';
import { type CardContext, painPointCards, stepCard, touchpointCards } from './cards';
import { columnsOf, type StepColumn } from './columns';
import { curvesOf, scaleOf } from './curves';
import { placeFindings } from './findings';
import { geometry } from './geometry';
import { phaseBands, stageHeadings } from './heads';
import { type LaneContent, placeLanes } from './lanes';
import type { MapOptions } from './options';
import { laneTitles } from './titles';
import type { MapView } from './types';

/**
 * The journey as a map in which everything has its place. Lanes that would be empty are left out. Works on a
 * half-typed journey: what is not written yet has no card, or one with its id for a title.
 */
export function layoutMap(journey: JourneyModel, options: MapOptions): MapView {
  const spans = columnsOf(journey);
  const columns = spans.flatMap(({ steps }) => steps);
  const found = placeFindings(journey, options.findings);
  const weakest = weakestStep(columns.map(({ key, step }) => ({ key, entity: step.entity })))?.key;
  const lanes = placeLanes(contentsOf(columns, { ...options, found, weakest }), headHeight());
  const sentiment = lanes.find(({ band }) => band.id === 'sentiment')?.band.y;
  const last = lanes.at(-1)?.band;
  const right = spans.at(-1);
  return {
    width: right ? right.x + right.width : 0,
    height: last ? last.y + last.height : headHeight(),
    phases: phaseBands(spans, options),
    stages: stageHeadings(spans, found, options),
    lanes: lanes.map(({ band }) => ({ ...band, title: laneTitles[band.id][options.language] })),
    cards: lanes.flatMap(({ cards }) => cards),
    curves: sentiment === undefined ? [] : curvesOf(columns, sentiment, options),
    scale: sentiment === undefined ? { ticks: [] } : scaleOf(sentiment, options),
    ...(weakest === undefined ? {} : { weakest }),
  };
}

function headHeight(): number {
  const { phase, stage } = geometry;
  return phase.height + phase.gapBelow + stage.height + stage.gapBelow;
}

/** The lanes that hold something, from top to bottom. */
function contentsOf(columns: readonly StepColumn[], context: CardContext): readonly LaneContent[] {
  const contents: readonly LaneContent[] = [
    { id: 'steps', stacks: columns.map(column => [stepCard(column, context)]) },
    { id: 'sentiment' },
    { id: 'touchpoints', stacks: columns.map(column => touchpointCards(column, context)) },
    { id: 'painPoints', stacks: columns.map(column => painPointCards(column, context)) },
  ];
  return contents.filter(content =>
    content.id === 'sentiment' ? columns.some(hasSentiment) : content.stacks.some(stack => stack.length > 0),
  );
}

function hasSentiment({ step: { entity } }: StepColumn): boolean {
  return feltIn(entity, 'current').length > 0 || feltIn(entity, 'target').length > 0;
}
