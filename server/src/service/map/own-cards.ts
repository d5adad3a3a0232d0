import { sameItems } from '../model/derived';
import type { StepModel } from '../model/journey';
import { placeOf } from '../model/source-path';
import { type CardContext, stepCard } from './cards';
import type { StepColumn } from './columns';
import { cardNodesOf } from './findings';
import { evidenceCard } from './known-cards';
import { TEXT_LANES, textCards } from './text-cards';
import { touchpointCards } from './touchpoint-cards';
import type { LooseCard } from './types';

type TextLane = keyof typeof TEXT_LANES;

/** The lanes that show what stands in a step itself. */
export type OwnLane = TextLane | 'steps' | 'touchpoints' | 'evidence';

/** What stands in a step itself, by lane. */
export type OwnCards = Readonly<Record<OwnLane, readonly LooseCard[]>>;

interface Made {
  readonly grounds: readonly unknown[];
  readonly cards: OwnCards;
}

const made = new WeakMap<StepModel, Made>();

/** The cards of a step: the same objects as long as nothing is different that they show, so that an edit costs its step. */
export function ownCards(column: StepColumn, context: CardContext): OwnCards {
  const grounds = groundsOf(column, context);
  const known = made.get(column.step);
  if (known && sameItems(known.grounds, grounds)) return known.cards;
  const cards = makeCards(column, context);
  made.set(column.step, { grounds, cards });
  return cards;
}

function makeCards(column: StepColumn, context: CardContext): OwnCards {
  const texts = Object.fromEntries(
    Object.keys(TEXT_LANES).map(lane => [lane, textCards(lane as TextLane, column, context)]),
  ) as Record<TextLane, readonly LooseCard[]>;
  return {
    ...texts,
    steps: [stepCard(column, context)],
    touchpoints: touchpointCards(column, context),
    evidence: [evidenceCard(column, context)],
  };
}

/** All that the cards show besides the step, which is another object as soon as it or what it names is different. */
function groundsOf({ step, key }: StepColumn, context: CardContext): readonly unknown[] {
  const { entity, stage, touchpoints } = step;
  const { language, contentLanguage, weakest, journey, checks, found } = context;
  const { brand, product } = journey.entity.data;
  const counts = touchpoints.map(({ touchpoint: { id } }) => checks.get(id));
  return [
    key,
    placeOf(entity.document, entity.node).path,
    language,
    contentLanguage,
    key === weakest,
    stage.data.phase,
    JSON.stringify([brand, product]),
    ...counts.flatMap(count => [count?.open, count?.total]),
    JSON.stringify(cardNodesOf(step).flatMap(found)),
  ];
}
