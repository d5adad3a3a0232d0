import { pairOf, type YamlNode } from '../syntax/nodes';
import { type Entity, fieldOf } from './entity';
import { oncePerThing } from './once';

/** What the customer feels today, or what they are to feel. */
export type SentimentKind = 'current' | 'target';

/** One sentiment value as a step states it. */
export interface Felt {
  /** Undefined where the value counts for everybody. */
  readonly persona: string | undefined;
  /** −2 (very bad) … 2 (very good). */
  readonly value: number;
  readonly node: YamlNode;
}

/** The key of a step under which each is written. */
export const SENTIMENT_FIELDS = { current: 'sentiment', target: 'sentiment_target' } as const;

/** All valid values that a step states: one for everybody, or one a persona. */
export function feltIn(step: Entity<'step'>, kind: SentimentKind): readonly Felt[] {
  return felt[kind](step);
}

const felt = {
  current: oncePerThing((step: Entity<'step'>) => readFelt(step, 'current')),
  target: oncePerThing((step: Entity<'step'>) => readFelt(step, 'target')),
};

function readFelt(step: Entity<'step'>, kind: SentimentKind): readonly Felt[] {
  const node = fieldOf(step, SENTIMENT_FIELDS[kind]);
  const written = step.data[SENTIMENT_FIELDS[kind]];
  if (!node) return [];
  if (typeof written === 'number') return [{ persona: undefined, value: written, node }];
  return Object.entries(written ?? {}).flatMap(([persona, value]): readonly Felt[] => {
    const place = pairOf(node, persona)?.value;
    return place && typeof value === 'number' && !persona.startsWith('x-')
      ? [{ persona, value, node: place }]
      : [];
  });
}

/** The worst that anybody feels in a step today; undefined where nobody is said to feel anything. */
export const worstIn = oncePerThing((step: Entity<'step'>): Felt | undefined => {
  const [first, ...others] = feltIn(step, 'current');
  return first && others.reduce((worst, felt) => (felt.value < worst.value ? felt : worst), first);
});
