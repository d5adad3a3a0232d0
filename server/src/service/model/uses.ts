import type { JourneyModel, TouchpointUse } from './journey';

/** All places of a journey that name one touchpoint, in the order of the text. */
export type Uses = readonly [TouchpointUse, ...(readonly TouchpointUse[])];

/** Where a journey names each touchpoint, by id, in the order in which the customer meets them first. */
export function usesById({ steps }: JourneyModel): ReadonlyMap<string, Uses> {
  const uses = new Map<string, [TouchpointUse, ...TouchpointUse[]]>();
  for (const { touchpoints } of steps) {
    for (const use of touchpoints) {
      const { id } = use.touchpoint;
      const known = uses.get(id);
      if (known) known.push(use);
      else if (id !== '') uses.set(id, [use]);
    }
  }
  return uses;
}
