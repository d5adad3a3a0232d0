import { onGrounds } from '../model/once';
import { type CardContext, stepCard } from './cards';
import type { StepColumn } from './columns';
import { cardNodesOf } from './findings';
import { evidenceCard } from './known-cards';
import { TEXT_LANES, textCards } from './text-cards';
import { touchpointCards } from './touchpoint-cards';
import type { LooseCard } from './types';

const made = onGrounds<StepColumn, readonly LooseCard[]>();

/**
 * The cards of what stands in a step itself: the same objects as long as nothing is different that they show, so that an
 * edit costs its step.
 */
export function ownCards(column: StepColumn, context: CardContext): readonly LooseCard[] {
  return made(column, groundsOf(column, context), () => makeCards(column, context));
}

function makeCards(column: StepColumn, context: CardContext): readonly LooseCard[] {
  const lanes = Object.keys(TEXT_LANES) as (keyof typeof TEXT_LANES)[];
  return [
    stepCard(column, context),
    ...lanes.flatMap(lane => textCards(lane, column, context)),
    ...touchpointCards(column, context),
    evidenceCard(column, context),
  ];
}

/** All that the cards show besides the column, which is another object as soon as its step or its place is different. */
function groundsOf({ step, key }: StepColumn, context: CardContext): readonly unknown[] {
  const { language, contentLanguage, weakest, journey, checks, found } = context;
  const { brand, product } = journey.entity.data;
  const grounds: unknown[] = [language, contentLanguage, key === weakest, brand, product];
  for (const { touchpoint } of step.touchpoints) {
    const count = checks.get(touchpoint.id);
    grounds.push(count?.open, count?.total);
  }
  for (const node of cardNodesOf(step)) {
    const findings = found(node);
    grounds.push(findings.length === 0 ? '' : JSON.stringify(findings));
  }
  return grounds;
}
