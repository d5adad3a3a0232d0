import { isKind } from '../../model/entity';
import type { JourneyModel, StageModel, TouchpointUse } from '../../model/journey';
import { oncePerThing } from '../../model/once';
import type { WrittenText } from '../../model/text';
import { type ResolvedTouchpoint, touchpointOf } from '../../model/touchpoint';
import type { Workspace } from '../../model/workspace';
import type { Phase } from './phases';

/** Everywhere that a step of the journey meets a touchpoint which is still in use. */
export const usesIn = oncePerThing(({ steps }: JourneyModel): readonly TouchpointUse[] =>
  steps.flatMap(({ touchpoints }) => touchpoints).filter(({ touchpoint }) => isAlive(touchpoint)),
);

/**
 * The touchpoints of a journey: those that its steps meet, and those that it lists itself.
 *
 * @param phase only those that are met in this phase, or may be as nobody has written the phase yet
 */
export function metTouchpoints(
  journey: JourneyModel,
  workspace: Workspace,
  phase?: Phase,
): readonly ResolvedTouchpoint[] {
  const isIn = ({ entity: { data } }: StageModel) => (data.phase ?? phase) === phase;
  const used = usesIn(journey).filter(({ step }) => phase === undefined || isIn(step.stage));
  const listed = journey.document.entities
    .flatMap(entity => (isKind(entity, 'touchpoint') && isKind(entity.parent, 'journey') ? [entity] : []))
    .map(entity => touchpointOf(entity, workspace))
    .filter(({ data }) => phase === undefined || (data.phases ?? [phase]).includes(phase));
  return [...used.map(({ touchpoint }) => touchpoint), ...listed].filter(isAlive);
}

/** Whether customers can, or will, meet a touchpoint. */
export function isAlive({ data }: ResolvedTouchpoint): boolean {
  return data.status !== 'retired';
}

/** How a touchpoint is recognised: by what it is or extends in the catalogue, else by its id or one of its names. */
export interface Sort {
  readonly builtIn: readonly string[];
  readonly names: RegExp;
}

/** Whether a touchpoint is of this sort. */
export function isOfSort(touchpoint: ResolvedTouchpoint, sort: Sort): boolean {
  const test = tests.get(sort) ?? oncePerThing((each: ResolvedTouchpoint) => isOf(each, sort));
  tests.set(sort, test);
  return test(touchpoint);
}

const tests = new WeakMap<Sort, (touchpoint: ResolvedTouchpoint) => boolean>();

function isOf(touchpoint: ResolvedTouchpoint, { builtIn, names }: Sort): boolean {
  if (builtIn.includes(touchpoint.builtIn?.id ?? touchpoint.id)) return true;
  return namesOf(touchpoint).some(name => names.test(name));
}

/** What a touchpoint is called: its title in every language, its aliases, and its id in words. */
export const namesOf = oncePerThing(({ id, data }: ResolvedTouchpoint): readonly string[] =>
  [...stringsOf(data.title), ...(data.aliases ?? []), id.replaceAll('-', ' ')].filter(
    (name): name is string => typeof name === 'string',
  ),
);

/** A text in every language in which it is written. */
export function stringsOf(text: WrittenText | undefined): readonly string[] {
  if (typeof text === 'string') return [text];
  return Object.values(text ?? {}).filter((value): value is string => typeof value === 'string');
}
