import { type Entity, isKind, type Reference } from '../model/entity';
import type { Workspace } from '../model/workspace';
import { circleThrough } from './circle';

/**
 * The circle that a step's `next` closes, if no step of it ever leads to the journey's end.
 *
 * A step leads to what its `next` names, and without `next` to the one behind it. Only the reference that
 * goes back is reported: every circle has one. Where a `next` names nothing that exists, everything is
 * possible, and nothing is reported.
 *
 * @returns the ids of the steps in the circle, the first one again at the end
 */
export function trapFrom(
  { from, id, document }: Reference,
  workspace: Workspace,
): readonly string[] | undefined {
  if (!isKind(from, 'step') || from.id === undefined) return undefined;
  const target = workspace.definitions('step', id, document)[0];
  if (!target || target.node.start > from.node.start) return undefined;
  const steps = document.entities.filter(entity => isKind(entity, 'step'));
  const next = (of: string) => successors(of, steps) ?? [EXIT];
  const circle = circleThrough(from.id, id, next);
  return circle && !leadsOut(id, next) ? circle : undefined;
}

/** Stands for the end of the journey, and for whatever is not known; no id looks like it. */
const EXIT = '';

function successors(id: string, steps: readonly Entity<'step'>[]): readonly string[] | undefined {
  const index = steps.findIndex(step => step.id === id);
  const branches = steps[index]?.data.next ?? [];
  if (branches.length > 0)
    return branches.map(({ to }) => (steps.some(step => step.id === to) && to) || EXIT);
  const following = steps[index + 1];
  return index < 0 || !following ? undefined : [following.id ?? EXIT];
}

function leadsOut(from: string, next: (id: string) => readonly string[]): boolean {
  const seen = new Set([from]);
  for (const id of seen) for (const to of next(id)) seen.add(to);
  return seen.has(EXIT);
}
