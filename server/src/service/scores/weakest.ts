import type { Entity } from '../model/entity';
import { feltIn, worstIn } from '../model/sentiment';

/** What a weak score is worth beside a sentiment: bad. */
const MEASURED = -1;

/** How bad a step is, from −2 to 2: by the worst that somebody feels, and by what was measured; undefined where nobody says. */
export function levelOf(step: Entity<'step'>, weak: ReadonlySet<Entity<'step'>>): number | undefined {
  const felt = worstIn(step)?.value;
  return weak.has(step) ? Math.min(felt ?? MEASURED, MEASURED) : felt;
}

/**
 * All steps that are as bad as the worst, those first in which that was measured. None where nothing is bad and no step is worse
 * than another.
 *
 * @param weak the steps that are weak by their scores
 */
export function weakestSteps<T extends { readonly entity: Entity<'step'> }>(
  steps: readonly T[],
  weak: ReadonlySet<Entity<'step'>>,
): readonly T[] {
  const levels = steps.map(({ entity }) => levelOf(entity, weak));
  const known = levels.filter(level => level !== undefined);
  const lowest = known.reduce((least, level) => Math.min(least, level), Number.POSITIVE_INFINITY);
  if (lowest >= 0 && known.every(level => level === lowest)) return [];
  const worst = steps.filter((_, index) => levels[index] === lowest);
  const isWeak = ({ entity }: T) => weak.has(entity);
  return [...worst.filter(isWeak), ...worst.filter(step => !isWeak(step))];
}

/** The one of them that stands out; undefined where all steps are equally bad and none was measured. */
export function weakestStep<T extends { readonly entity: Entity<'step'> }>(
  steps: readonly T[],
  weak: ReadonlySet<Entity<'step'>>,
): T | undefined {
  const [first] = weakestSteps(steps, weak);
  if (!first || weak.has(first.entity)) return first;
  const lowest = worstIn(first.entity)?.value ?? 0;
  const standsOut = steps.some(({ entity }) => feltIn(entity, 'current').some(({ value }) => value > lowest));
  return standsOut ? first : undefined;
}
