import type { JourneyModel, StageModel, TouchpointUse } from '../../model/journey';
import { oncePerPair, oncePerThing } from '../../model/once';
import type { WrittenText } from '../../model/text';
import { isAlive, type ResolvedTouchpoint } from '../../model/touchpoint';
import type { Phase } from './phases';

/** Everywhere that a step of the journey meets a touchpoint which is still in use. */
export const usesIn = oncePerThing(({ stages }: JourneyModel) => stages.flatMap(usesOf));

/** The same in one stage. */
export const usesOf = oncePerThing(({ steps }: StageModel): readonly TouchpointUse[] =>
  steps.flatMap(({ touchpoints }) => touchpoints).filter(({ touchpoint }) => isAlive(touchpoint)),
);

/**
 * The channels on which customers meet the touchpoints of a journey.
 *
 * @param which `direct`: only those on which the company itself is met
 */
export function channelsOf({ stages, listed }: JourneyModel, which: 'all' | 'direct'): ReadonlySet<string> {
  const all = [...stages.map(channelsIn), channelsAmong(listed.filter(isAlive))];
  return new Set(all.flatMap(channels => channels[which]));
}

/** Those of one stage. */
export const channelsIn = oncePerThing((stage: StageModel) =>
  channelsAmong(usesOf(stage).map(({ touchpoint }) => touchpoint)),
);

function channelsAmong(touchpoints: readonly ResolvedTouchpoint[]) {
  const channels = (some: readonly ResolvedTouchpoint[]) => [
    ...new Set(some.flatMap(({ data }) => data.channel ?? [])),
  ];
  const direct = touchpoints.filter(({ data }) => data.directness !== 'indirect');
  return { all: channels(touchpoints), direct: channels(direct) };
}

/**
 * The touchpoints of a sort that a journey has.
 *
 * @param phase only those that are met in this phase, or may be as nobody has written the phase yet
 */
export function metOfSort(journey: JourneyModel, sort: Sort, phase?: Phase): readonly ResolvedTouchpoint[] {
  const isIn = ({ entity: { data } }: StageModel) => (data.phase ?? phase) === phase;
  const stages = phase === undefined ? journey.stages : journey.stages.filter(isIn);
  const listed = journey.listed
    .filter(isAlive)
    .filter(({ data }) => phase === undefined || (data.phases ?? [phase]).includes(phase))
    .filter(touchpoint => isOfSort(touchpoint, sort));
  return [...stages.flatMap(stage => usesOfSort(sort, stage).map(({ touchpoint }) => touchpoint)), ...listed];
}

/** Where a journey first meets a touchpoint of a sort. */
export function firstUse(journey: JourneyModel, sort: Sort): TouchpointUse | undefined {
  for (const stage of journey.stages) {
    const [first] = usesOfSort(sort, stage);
    if (first) return first;
  }
  return undefined;
}

/** Where a stage meets touchpoints of a sort. */
export const usesOfSort = oncePerPair((sort: Sort, stage: StageModel) =>
  usesOf(stage).filter(({ touchpoint }) => isOfSort(touchpoint, sort)),
);

/** How a touchpoint is recognised: by what it is or extends in the catalogue, else by its id or one of its names. */
export interface Sort {
  readonly builtIn: readonly string[];
  readonly names: RegExp;
}

/** Whether a touchpoint is of this sort. */
export function isOfSort(touchpoint: ResolvedTouchpoint, sort: Sort): boolean {
  return isOf(sort, touchpoint);
}

const isOf = oncePerPair(({ builtIn, names }: Sort, touchpoint: ResolvedTouchpoint): boolean => {
  if (builtIn.includes(touchpoint.builtIn?.id ?? touchpoint.id)) return true;
  return namesOf(touchpoint).some(name => names.test(name));
});

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
