import type { Feeling } from './types';

/** Feelings as short as they can be said: one value where all personas have the same. */
export function shortest(feelings: readonly Feeling[], personas: readonly string[]): readonly Feeling[] {
  const [first] = feelings;
  const isShared =
    first !== undefined &&
    feelings.every(({ value }) => value === first.value) &&
    personas.every(name => feelings.some(({ who }) => who === name));
  return isShared ? [{ value: first.value }] : feelings;
}
