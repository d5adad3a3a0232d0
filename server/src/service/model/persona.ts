import { itemsOf, stringOf } from '../syntax/nodes';
import { type Entity, fieldOf, isKind } from './entity';
import type { JourneyModel } from './journey';
import type { Workspace } from './workspace';

/** One of the personas whose journey it is. */
export interface JourneyPersona {
  /** Undefined for one that is described on the spot and has no valid id yet. */
  readonly id: string | undefined;
  /** Undefined where the id is nowhere. */
  readonly entity: Entity<'persona'> | undefined;
}

/** The personas of a journey as it lists them: by their ids, or described on the spot. */
export function personasOf(journey: JourneyModel, workspace: Workspace): readonly JourneyPersona[] {
  return itemsOf(fieldOf(journey.entity, 'personas')).flatMap((node): readonly JourneyPersona[] => {
    const inline = journey.document.memory.entities.get(node);
    if (isKind(inline, 'persona')) return [{ id: inline.id, entity: inline }];
    const id = stringOf(node);
    if (id === undefined) return [];
    const found = workspace.definitions('persona', id, journey.document)[0];
    return [{ id, entity: isKind(found, 'persona') ? found : undefined }];
  });
}
