import { feltIn } from '../model/sentiment';
import { type CardContext, type LooseCard, stepCard } from './cards';
import type { StepColumn } from './columns';
import { evidenceCard, metricCards, opportunityCards } from './known-cards';
import type { LaneContent } from './lanes';
import { LANES } from './shapes/lanes';
import { TEXT_LANES, textCards } from './text-cards';
import { touchpointCards } from './touchpoint-cards';
import type { MapCard } from './types';

/** The lanes that hold something, with the cards of each step. */
export function contentsOf(columns: readonly StepColumn[], context: CardContext): readonly LaneContent[] {
  const cardsIn = makers(columns, context);
  return LANES.flatMap((id): readonly LaneContent[] => {
    if (id === 'sentiment') return columns.some(hasSentiment) ? [{ id }] : [];
    const stacks = columns.map(cardsIn[id]);
    const isEmpty =
      id === 'evidence' ? stacks.every(isUnsupported) : stacks.every(({ length }) => length === 0);
    return isEmpty ? [] : [{ id, stacks }];
  });
}

type Maker = (column: StepColumn) => readonly LooseCard[];

function makers(
  columns: readonly StepColumn[],
  context: CardContext,
): Readonly<Record<MapCard['lane'], Maker>> {
  const texts = Object.fromEntries(
    Object.keys(TEXT_LANES).map(lane => [
      lane,
      (column: StepColumn) => textCards(lane as keyof typeof TEXT_LANES, column, context),
    ]),
  ) as Readonly<Record<keyof typeof TEXT_LANES, Maker>>;
  return {
    ...texts,
    steps: column => [stepCard(column, context)],
    touchpoints: column => touchpointCards(column, context),
    opportunities: opportunityCards(columns, context),
    metrics: column => metricCards(column, context),
    evidence: column => [evidenceCard(column, context)],
  };
}

/** Where no step names any evidence, a lane that says so of each would say nothing. */
function isUnsupported(cards: readonly LooseCard[]): boolean {
  return cards.every(({ strength }) => strength === 0);
}

function hasSentiment({ step: { entity } }: StepColumn): boolean {
  return feltIn(entity, 'current').length > 0 || feltIn(entity, 'target').length > 0;
}
