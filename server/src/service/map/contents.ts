import { feltIn } from '../model/sentiment';
import type { CardContext } from './cards';
import type { StepColumn } from './columns';
import { opportunityCards } from './known-cards';
import { metricCards } from './metric-cards';
import { ownCards } from './own-cards';
import { LANES } from './shapes/lanes';
import type { LaneId, LooseCard, MapCard } from './types';

/** What a lane holds: the cards of each step from top to bottom; none where it holds the curves. */
export interface LaneContent {
  readonly id: LaneId;
  readonly cards: readonly LooseCard[];
}

/** The lanes that hold something. */
export function contentsOf(columns: readonly StepColumn[], context: CardContext): readonly LaneContent[] {
  const cardsIn = makers(columns, context);
  return LANES.flatMap((id): readonly LaneContent[] => {
    if (id === 'sentiment')
      return context.measured.length > 0 || columns.some(hasSentiment) ? [{ id, cards: [] }] : [];
    const cards = columns.flatMap(cardsIn(id));
    // Where no step names any evidence, a lane that says so of each would say nothing.
    const isEmpty = cards.every(({ strength }) => id === 'evidence' && strength === 0);
    return isEmpty ? [] : [{ id, cards }];
  });
}

type Maker = (column: StepColumn) => readonly LooseCard[];

function makers(columns: readonly StepColumn[], context: CardContext): (lane: MapCard['lane']) => Maker {
  const own = new Map(columns.map(column => [column, ownCards(column, context)]));
  const opportunities = opportunityCards(columns, context);
  return lane => {
    if (lane === 'opportunities') return opportunities;
    if (lane === 'metrics') return column => metricCards(column, context);
    return column => own.get(column)?.[lane] ?? [];
  };
}

function hasSentiment({ step: { entity } }: StepColumn): boolean {
  return feltIn(entity, 'current').length > 0 || feltIn(entity, 'target').length > 0;
}
