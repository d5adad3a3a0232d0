import type { Entity } from '../../model/entity';
import { journeyOf } from '../../model/journey';
import { touchpointOf } from '../../model/touchpoint';
import type { Workspace } from '../../model/workspace';

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
  const { id } = touchpointOf(entity, workspace);
  const { document } = entity;
  const candidates = document.kind === 'journey' ? [document] : workspace.ofKind('journey');
  const meeting = candidates.filter(candidate =>
    journeyOf(candidate, workspace)?.steps.some(({ touchpoints }) =>
      touchpoints.some(({ touchpoint }) => touchpoint.id === id),
    ),
  );
  const [first, ...others] = meeting.map(({ uri }) => uri).sort();
  return id !== '' && first !== undefined ? { journeys: [first, ...others], touchpoint: id } : undefined;
}
