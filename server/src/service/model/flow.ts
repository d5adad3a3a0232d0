import { itemsOf, nodeAt, type ScalarNode, type Span, stringOf, valueAt } from '../syntax/nodes';
import { fieldOf, isKind, type Reference } from './entity';
import { type JourneyModel, journeyOf, type StepModel } from './journey';
import type { Workspace } from './workspace';

/** A way from one step to another, seen from one of them. */
export interface Way {
  /** The step at the other end, in this journey or another. */
  readonly step: StepModel;
  /** Where the earlier of the two says so, in its own file. */
  readonly at: Span;
}

/** The ways on from a step; from the last one, into the journeys that follow. */
export function waysFrom(step: StepModel, workspace: Workspace): readonly Way[] {
  const steps = stepsAround(step, workspace);
  const within = waysWithin(step, steps);
  if (!isLast(step, steps)) return within;
  const at = headOf(step);
  return relatedTo(step, 'next', workspace).flatMap(({ steps: [first] }) =>
    first ? [{ step: first, at }] : [],
  );
}

/** The ways that lead to a step; to the first one, from the journeys before. */
export function waysTo(step: StepModel, workspace: Workspace): readonly Way[] {
  const steps = stepsAround(step, workspace);
  const within = steps.flatMap(earlier =>
    waysWithin(earlier, steps).flatMap(way => (way.step === step ? [{ step: earlier, at: way.at }] : [])),
  );
  if (step !== steps[0]) return within;
  const before = relatedTo(step, 'previous', workspace).flatMap(({ steps: all }) =>
    all.filter(each => isLast(each, all)),
  );
  return [...before.map(last => ({ step: last, at: headOf(last) })), ...within];
}

/** Where a step is named in its file. */
export function headOf({ entity: { idNode, node } }: StepModel): Span {
  return idNode ?? node.pairs[0]?.key ?? node;
}

/** All steps of its journey, in order. */
function stepsAround({ entity: { document } }: StepModel, workspace: Workspace): readonly StepModel[] {
  return journeyOf(document, workspace)?.steps ?? [];
}

/** Where `next` names steps, to those; without it, to the step behind. */
function waysWithin(step: StepModel, steps: readonly StepModel[]): readonly Way[] {
  const named = branchesOf(step);
  const following = steps[steps.indexOf(step) + 1];
  if (named.length === 0) return following ? [{ step: following, at: headOf(step) }] : [];
  return named.flatMap(at => {
    const to = steps.find(({ entity }) => entity.id === at.value);
    return to ? [{ step: to, at }] : [];
  });
}

/** The ids in a step's `next`. */
function branchesOf({ entity }: StepModel): readonly ScalarNode[] {
  return itemsOf(fieldOf(entity, 'next')).flatMap(item => {
    const to = valueAt(item, 'to');
    return to?.kind === 'scalar' && to.value !== null ? [to] : [];
  });
}

/** Whether the journey ends here. */
function isLast(step: StepModel, steps: readonly StepModel[]): boolean {
  return step === steps.at(-1) && branchesOf(step).length === 0;
}

const OPPOSITE = { next: 'previous', previous: 'next' } as const;

/** The journeys that follow or go before: those that one names, and those that name it. */
function relatedTo(
  step: StepModel,
  relation: 'next' | 'previous',
  workspace: Workspace,
): readonly JourneyModel[] {
  const { document } = step.entity;
  const entity = journeyOf(document, workspace)?.entity;
  const own = document.references
    .filter(reference => reference.from === entity && relationOf(reference) === relation)
    .flatMap(({ id }) => workspace.definitions('journey', id, document)[0] ?? []);
  const others = workspace
    .naming(entity?.id ?? '')
    .filter(reference => relationOf(reference) === OPPOSITE[relation])
    .flatMap(({ from }) => (from && isKind(from, 'journey') ? [from] : []));
  const documents = new Set([...own, ...others].map(journey => journey.document));
  return [...documents].flatMap(other => journeyOf(other, workspace) ?? []);
}

/** What an item of `related` says of the journey that it names. */
function relationOf({ document, path }: Reference): string | undefined {
  if (path.at(-3) !== 'related' || path.at(-1) !== 'journey' || !document.tree.root) return undefined;
  return stringOf(valueAt(nodeAt(document.tree.root, path.slice(0, -1)), 'relation'));
}
