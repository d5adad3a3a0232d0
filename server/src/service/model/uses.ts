import { grouped } from './grouped';
import type { JourneyModel, TouchpointUse } from './journey';

/** All places of a journey that name one touchpoint, in the order of the text. */
export type Uses = readonly [TouchpointUse, ...(readonly TouchpointUse[])];

/** Where a journey names each touchpoint, by id, in the order in which the customer meets them first. */
export function usesById({ steps }: JourneyModel): ReadonlyMap<string, Uses> {
  const uses = steps.flatMap(({ touchpoints }) => touchpoints);
  return grouped(uses, ({ touchpoint: { id } }) => (id === '' ? undefined : id));
}
