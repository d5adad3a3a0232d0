import type { EntityKind } from '../schema/types';

/** Ids of these kinds are unique in their own file only; all others in the workspace folder. */
const FILE_LOCAL: ReadonlySet<EntityKind> = new Set([
  'stage',
  'step',
  'pain-point',
  'opportunity',
  'solution',
  'plan-step',
  'phrase',
]);

/** Whether ids of this kind mean something within their own file alone. */
export function isFileLocal(kind: EntityKind): boolean {
  return FILE_LOCAL.has(kind);
}
