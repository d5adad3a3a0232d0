import type { TokenModifier } from '../../../protocol';
import { type Entity, isKind, type Reference } from '../../model/entity';
import { resolve, type Target } from '../../model/resolve';
import { isAlive, touchpointOf } from '../../model/touchpoint';
import type { Workspace } from '../../model/workspace';
import type { Meaning } from './meaning';

/** The id that an entity defines; undefined where it has none. */
export function definitionToken(entity: Entity, workspace: Workspace): Meaning | undefined {
  const { idNode: node, kind: type } = entity;
  return node && { node, type, modifiers: ['definition', ...retired(entity, workspace)] };
}

/** An id that names something defined elsewhere, by the kind of what it names, or could name. */
export function referenceToken(reference: Reference, workspace: Workspace): Meaning | undefined {
  const { node, kinds } = reference;
  const [target] = resolve(reference, workspace);
  const type = target?.kind ?? kinds[0];
  if (!type) return undefined;
  return { node, type, modifiers: target ? ofTarget(target, workspace) : unknown(reference) };
}

function ofTarget(target: Target, workspace: Workspace): readonly TokenModifier[] {
  return target.origin === 'built-in' ? ['defaultLibrary'] : retired(target.entity, workspace);
}

/** A check may be the user's own: then it is what stands in the checklist, and unknown nowhere. */
function unknown({ kinds }: Reference): readonly TokenModifier[] {
  return kinds.every(kind => kind === 'check') ? [] : ['unknown'];
}

function retired(entity: Entity, workspace: Workspace): readonly TokenModifier[] {
  const isRetired = isKind(entity, 'touchpoint') && !isAlive(touchpointOf(entity, workspace));
  return isRetired ? ['deprecated'] : [];
}
