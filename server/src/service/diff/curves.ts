import type { Matches } from './match';
import { isMap } from './normal';
import { type Pair, pairUp } from './pairs';
import type { Thing } from './thing';

/** A step with what a persona felt in it and feels; undefined where nothing is said, or where there is no such step. */
export interface FeltPair extends Pair {
  /** −2 (very bad) … 2 (very good). */
  readonly felt: readonly [before: number | undefined, after: number | undefined];
}

/** A persona's curve in both readings. */
export interface CurvePair {
  /** The persona's id; undefined where values count for everybody. */
  readonly persona: string | undefined;
  readonly points: readonly FeltPair[];
}

/** The sentiment curves of two readings of a journey: one a persona that a value names, else one for everybody. */
export function curvePairs(before: Thing, after: Thing, matches: Matches): readonly CurvePair[] {
  const steps = pairUp(stepsIn(before), stepsIn(after), matches);
  const things = steps.flatMap(pair => [pair.before, pair.after]);
  const named = new Set(things.flatMap(step => Object.keys(valuesByPersona(step) ?? {})));
  const personas = named.size > 0 ? [...named] : [undefined];
  return personas.map(persona => ({
    persona,
    points: steps.map(pair => ({ ...pair, felt: [felt(pair.before, persona), felt(pair.after, persona)] })),
  }));
}

function stepsIn(thing: Thing): readonly Thing[] {
  return thing.kind === 'step' ? [thing] : thing.children.flatMap(stepsIn);
}

function valuesByPersona(step: Thing | undefined): Readonly<Record<string, unknown>> | undefined {
  const value = step?.fields.get('sentiment')?.value;
  if (!isMap(value)) return undefined;
  return Object.fromEntries(Object.entries(value).filter(([name]) => !name.startsWith('x-')));
}

function felt(step: Thing | undefined, persona: string | undefined): number | undefined {
  const written = step?.fields.get('sentiment')?.value;
  const value = persona === undefined ? written : (valuesByPersona(step)?.[persona] ?? written);
  return typeof value === 'number' ? value : undefined;
}
