import { entitiesOf } from '../../model/by-kind';
import { derived } from '../../model/derived';
import { type Entity, isKind, type Reference } from '../../model/entity';
import type { FileMemory } from '../../model/file-memory';
import type { Workspace } from '../../model/workspace';
import { circleThrough } from './circle';
import { Graph } from './graph';

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
  const { steps, graph, leadingOut } = flowOf(document.memory, workspace);
  const target = steps.get(id);
  if (!target || leadingOut.has(id) || target.node.start > from.node.start) return undefined;
  return circleThrough(from.id, id, { next: graph.next, graph: () => graph });
}

/** Stands for the end of the journey, and for whatever is not known; no id looks like it. */
const EXIT = '';

interface Flow {
  readonly steps: ReadonlyMap<string, Entity<'step'>>;
  readonly graph: Graph;
  /** The steps from which the end can be reached. */
  readonly leadingOut: ReadonlySet<string>;
}

/** Found out once for each version of a file: every `next` in it asks. */
const flowOf = derived(({ document }: FileMemory): Flow => {
  const inOrder = entitiesOf(document, 'step');
  const steps = new Map(inOrder.map(step => [step.id ?? EXIT, step]));
  const next = new Map(
    inOrder.map((step, index) => [step.id ?? EXIT, successors(step, inOrder[index + 1], steps)]),
  );
  const graph = new Graph(id => next.get(id) ?? []);
  return { steps, graph, leadingOut: leadingOut(next) };
});

function successors(
  { data }: Entity<'step'>,
  following: Entity<'step'> | undefined,
  steps: Flow['steps'],
): readonly string[] {
  const branches = data.next ?? [];
  if (branches.length === 0) return [following?.id ?? EXIT];
  return branches.map(({ to = EXIT }) => (steps.has(to) ? to : EXIT));
}

/** Goes back from the end along all ways. */
function leadingOut(next: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> {
  const before = new Map<string, string[]>();
  for (const [from, all] of next) {
    for (const to of all) {
      const list = before.get(to) ?? [];
      before.set(to, list);
      list.push(from);
    }
  }
  const reached = new Set([EXIT]);
  for (const id of reached) for (const from of before.get(id) ?? []) reached.add(from);
  return reached;
}
