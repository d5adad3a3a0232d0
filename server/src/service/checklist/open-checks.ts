import { catalogue } from '../catalogue';
import type { Entity } from '../model/entity';
import type { JourneyModel } from '../model/journey';
import { touchpointOf } from '../model/touchpoint';
import { usesById } from '../model/uses';
import type { Workspace } from '../model/workspace';
import { openIn } from './items';
import { definitionStatements, JOURNEY, journeyStatements, touchpointStatements } from './statements';

/** How many checks are open in a journey: by touchpoint id, and under `JOURNEY` those of the journey as a whole. */
export function openChecks(journey: JourneyModel, workspace: Workspace): ReadonlyMap<string, number> {
  const open = new Map<string, number>();
  for (const [id, uses] of usesById(journey)) {
    const [{ touchpoint }] = uses;
    open.set(id, openIn(touchpoint.builtIn?.checks ?? [], touchpointStatements(uses, workspace)));
  }
  return open.set(JOURNEY, openIn(catalogue.journeyChecks, journeyStatements(journey)));
}

/** How many checks a touchpoint leaves open where it is described, whoever meets it. */
export function openChecksAt(entity: Entity<'touchpoint'>, workspace: Workspace): number {
  const { builtIn } = touchpointOf(entity, workspace);
  return openIn(builtIn?.checks ?? [], definitionStatements(entity, workspace));
}

/** All open checks of a journey together. */
export function sumOf(open: ReadonlyMap<string, number>): number {
  return [...open.values()].reduce((sum, count) => sum + count, 0);
}
