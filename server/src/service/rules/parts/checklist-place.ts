import type { Entity } from '../../model/entity';
import { touchpointOf } from '../../model/touchpoint';
import type { Workspace } from '../../model/workspace';
import { journeysMeeting } from './journeys-meeting';

/** Where the preview shows a touchpoint's checks. */
export interface ChecklistPlace {
  /** The URIs of the journeys that meet the touchpoint, one at least: any of them shows its checks. */
  readonly journeys: readonly [string, ...(readonly string[])];
  readonly touchpoint: string;
}

/** The place of a touchpoint's checks: in its own journey, or in those that meet what a library describes. Undefined where none does. */
export function checklistPlace(
  entity: Entity<'touchpoint'>,
  workspace: Workspace,
): ChecklistPlace | undefined {
  const { document } = entity;
  const { id } = touchpointOf(entity, workspace);
  const meeting = journeysMeeting(id, workspace).map(({ uri }) => uri);
  const [first, ...others] =
    document.kind === 'journey' ? meeting.filter(uri => uri === document.uri) : meeting;
  return id !== '' && first !== undefined ? { journeys: [first, ...others], touchpoint: id } : undefined;
}
