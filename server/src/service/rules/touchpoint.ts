import { touchpointById } from '../model/touchpoint';
import type { Workspace } from '../model/workspace';
import { pairOf } from '../syntax/nodes';
import type { Subjects } from './rule';
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
