import { type Entity, fieldOf } from '../model/entity';
import { pairOf, type Span } from '../syntax/nodes';

/** One value that a step's sentiment states. */
export interface Feeling {
  /** Undefined where the value counts for every persona. */
  readonly persona: string | undefined;
  /** −2 (very bad) … 2 (very good). */
  readonly value: number;
  readonly place: Span;
}

/** All valid values of a step's sentiment: one for everybody, or one a persona. */
export function feelingsOf(step: Entity<'step'>): readonly Feeling[] {
  const written = step.data.sentiment;
  const node = fieldOf(step, 'sentiment');
  if (!node || written === undefined || written === null) return [];
  if (typeof written === 'number') return [{ persona: undefined, value: written, place: node }];
  return Object.entries(written).flatMap(([persona, value]): readonly Feeling[] => {
    const place = pairOf(node, persona)?.value;
    return place && typeof value === 'number' && !persona.startsWith('x-') ? [{ persona, value, place }] : [];
  });
}

/** The worst that anybody feels in a step; undefined where nobody is said to feel anything. */
export function worstOf(step: Entity<'step'>): Feeling | undefined {
  const [first, ...others] = feelingsOf(step);
  return first && others.reduce((worst, feeling) => (feeling.value < worst.value ? feeling : worst), first);
}
