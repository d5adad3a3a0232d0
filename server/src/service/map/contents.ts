import { addTo, type Groups } from '../model/grouped';
import { feltIn } from '../model/sentiment';
import type { CardContext } from './cards';
import type { StepColumn } from './columns';
import { opportunityCards } from './known-cards';
import { metricCards } from './metric-cards';
import { ownCards } from './own-cards';
import { LANES } from './shapes/lanes';
import type { LaneId, LooseCard } from './types';

/** What a lane holds: the cards of each step from top to bottom; none where it holds the curves. */
export interface LaneContent {
  readonly id: LaneId;
  readonly cards: readonly LooseCard[];
}

/** The lanes that hold something. */
export function contentsOf(columns: readonly StepColumn[], context: CardContext): readonly LaneContent[] {
  const cardsIn = cardsByLane(columns, context);
  return LANES.flatMap((id): readonly LaneContent[] => {
    if (id === 'sentiment')
      return context.measured.length > 0 || columns.some(hasSentiment) ? [{ id, cards: [] }] : [];
    const cards = cardsIn.get(id) ?? [];
    // Where no step names any evidence, a lane that says so of each would say nothing.
    const isEmpty = cards.every(({ strength }) => id === 'evidence' && strength === 0);
    return isEmpty ? [] : [{ id, cards }];
  });
}

function cardsByLane(columns: readonly StepColumn[], context: CardContext) {
  const opportunitiesIn = opportunityCards(columns, context);
  const lanes: Groups<LaneId, LooseCard> = new Map();
  for (const column of columns) {
    for (const card of ownCards(column, context)) addTo(lanes, card.lane, card);
    for (const card of opportunitiesIn(column)) addTo(lanes, card.lane, card);
    for (const card of metricCards(column, context)) addTo(lanes, card.lane, card);
  }
  return lanes;
}

function hasSentiment({ step: { entity } }: StepColumn): boolean {
  return feltIn(entity, 'current').length > 0 || feltIn(entity, 'target').length > 0;
}
