import { feltIn } from '../model/sentiment';
import type { CardContext, LooseCard } from './cards';
import type { StepColumn } from './columns';
import { metricCards, opportunityCards } from './known-cards';
import type { LaneContent } from './lanes';
import { ownCards } from './own-cards';
import { LANES } from './shapes/lanes';
import type { MapCard } from './types';

/** The lanes that hold something, with the cards of each step. */
export function contentsOf(columns: readonly StepColumn[], context: CardContext): readonly LaneContent[] {
  const cardsIn = makers(columns, context);
  return LANES.flatMap((id): readonly LaneContent[] => {
    if (id === 'sentiment') return context.measured.length > 0 || columns.some(hasSentiment) ? [{ id }] : [];
    const stacks = columns.map(cardsIn(id));
    const isEmpty =
      id === 'evidence' ? stacks.every(isUnsupported) : stacks.every(({ length }) => length === 0);
    return isEmpty ? [] : [{ id, stacks }];
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

/** Where no step names any evidence, a lane that says so of each would say nothing. */
function isUnsupported(cards: readonly LooseCard[]): boolean {
  return cards.every(({ strength }) => strength === 0);
}

function hasSentiment({ step: { entity } }: StepColumn): boolean {
  return feltIn(entity, 'current').length > 0 || feltIn(entity, 'target').length > 0;
}
