import type { EntityData } from '../model/entity';
import type { JourneyModel, TouchpointUse } from '../model/journey';
import { entitiesNear } from '../model/measurement';
import type { Workspace } from '../model/workspace';

/**
 * Tells how much a touchpoint needs a communication guide. One is worth its work where the company speaks on two
 * channels or more that no guide covers: 2 for the first touchpoint on each, 1 for further ones, else 0.
 */
export function unguidedWeight(journey: JourneyModel, workspace: Workspace): (use: TouchpointUse) => number {
  const covers = guideCoverage(journey, workspace);
  const unguided = (use: TouchpointUse) => {
    const channel = ownChannel(use);
    return channel === undefined || covers(channel) ? undefined : channel;
  };
  const firsts = new Map<string, string>();
  for (const use of journey.steps.flatMap(({ touchpoints }) => touchpoints)) {
    const channel = unguided(use);
    if (channel !== undefined && !firsts.has(channel)) firsts.set(channel, use.touchpoint.id);
  }
  return use => {
    const channel = unguided(use);
    if (channel === undefined || firsts.size < 2) return 0;
    return firsts.get(channel) === use.touchpoint.id ? 2 : 1;
  };
}

/** What others say of a company is not for it to align. */
function ownChannel({ touchpoint: { data } }: TouchpointUse): string | undefined {
  return data.ownership === 'earned' || data.ownership === 'third_party' ? undefined : data.channel;
}

/** Tells of a channel whether a guide speaks for it; one that names no channels speaks for all. */
function guideCoverage(journey: JourneyModel, workspace: Workspace): (channel: string) => boolean {
  const guides = entitiesNear(journey.document, workspace, 'guide', 'guide');
  const scopes = guides.map(({ data }) => (data as EntityData<'guide'>).channels);
  return channel => scopes.some(channels => channels === undefined || channels.includes(channel));
}
