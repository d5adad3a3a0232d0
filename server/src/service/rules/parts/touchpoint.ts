import { isKind } from '../../model/entity';
import { touchpointById } from '../../model/touchpoint';
import type { Workspace } from '../../model/workspace';
import { pairOf } from '../../syntax/nodes';
import type { Subjects } from '../rule';
import { isLeftOut } from './written';

type Subject = Subjects['touchpoint'];

/** Whether a touchpoint is described here; a step's `use:` only says what is different in that step. */
export function isDefinition({ entity }: Subject): boolean {
  return entity.id !== undefined && pairOf(entity.node, 'use') === undefined;
}

/**
 * Whether a touchpoint has nothing under a key, neither written nor inherited. False where it extends
 * something that is nowhere: then nobody knows what it inherits.
 */
export function lacks({ entity, resolved }: Subject, key: string, workspace: Workspace): boolean {
  const base = entity.data.use ?? entity.data.extends;
  if (base !== undefined && !touchpointById(base, entity.document, workspace).known) return false;
  return isLeftOut(entity, key) && isBlank((resolved.data as Readonly<Record<string, unknown>>)[key]);
}

function isBlank(value: unknown): boolean {
  if (value === undefined || value === null) return true;
  if (typeof value === 'string') return value.trim() === '';
  return Array.isArray(value) && value.length === 0;
}

/** Whether a finding belongs here: at the definition, or at a `use:` of what is only built in. */
export function isNearest(subject: Subject): boolean {
  return isDefinition(subject) || subject.resolved.entity === undefined;
}

/** All places of a journey’s file that describe or change the same touchpoint; in a library only this one. */
export function sameInJourney(
  { entity, resolved }: Subject,
  workspace: Workspace,
): readonly Subject['entity'][] {
  const { document } = entity;
  if (document.kind !== 'journey') return [entity];
  const describing = workspace.sameId('touchpoint', resolved.id, document);
  const changing = workspace
    .naming(resolved.id)
    .filter(reference => reference.document === document && reference.path.at(-1) === 'use')
    .flatMap(({ from }) => (from?.id === undefined ? (from ?? []) : []));
  return [...describing, ...changing]
    .filter((place): place is Subject['entity'] => place.document === document && isKind(place, 'touchpoint'))
    .sort((a, b) => a.node.start - b.node.start);
}

/**
 * Whether another place in the same journey has this key for the same touchpoint: what a `use:` changes holds for
 * the whole journey. Of several that all lack it, the first is the one to report.
 */
export function isSaidInJourney(subject: Subject, key: string, workspace: Workspace): boolean {
  const { entity } = subject;
  if (entity.data.use === undefined) return false;
  const same = sameInJourney(subject, workspace);
  return same[0] !== entity || same.some(other => other !== entity && !isLeftOut(other, key));
}
