import { catalogue } from '../catalogue';
import type { JourneyModel } from '../model/journey';
import type { Workspace } from '../model/workspace';
import type { EntityKind } from '../schema/types';

const KINDS: readonly EntityKind[] = ['touchpoint', 'opportunity', 'step'];

/**
 * Tells of an id whether a plan in a file of its own can name it. Steps and opportunities are known there only where
 * the journey has an id, and is the first in the workspace that has it.
 */
export function addressable(journey: JourneyModel, workspace: Workspace): (id: string) => boolean {
  const { document, entity } = journey;
  const first = entity.id === undefined ? undefined : workspace.sameId('journey', entity.id, document)[0];
  const isHome = first?.document.uri === document.uri;
  return id =>
    catalogue.touchpoint(id) !== undefined ||
    workspace.ruleIds.has(id) ||
    KINDS.some(
      kind => (isHome || kind === 'touchpoint') && workspace.definitions(kind, id, document).length > 0,
    );
}
