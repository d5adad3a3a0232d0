import type { Matches } from './match';
import type { Thing } from './thing';

/** Two readings of a thing; one alone for what is new or gone. */
export interface Pair {
  readonly before: Thing | undefined;
  readonly after: Thing | undefined;
}

/**
 * Two lists of things as one, in the order of the newer; what is gone stands behind what it stood behind. What is only
 * elsewhere in the newer file is left out.
 */
export function pairUp(before: readonly Thing[], after: readonly Thing[], matches: Matches): readonly Pair[] {
  const here = new Set(after);
  const goneBehind = new Map<Thing | undefined, Pair[]>();
  let previous: Thing | undefined;
  for (const thing of before) {
    const other = matches.get(thing);
    if (other && here.has(other)) previous = other;
    if (other) continue;
    const gone = goneBehind.get(previous) ?? [];
    gone.push({ before: thing, after: undefined });
    goneBehind.set(previous, gone);
  }
  const gone = (behind: Thing | undefined) => goneBehind.get(behind) ?? [];
  return [
    ...gone(undefined),
    ...after.flatMap(thing => [{ before: matches.get(thing), after: thing }, ...gone(thing)]),
  ];
}
