import { derived } from './derived';
import { type Entity, isKind } from './entity';
import type { FileMemory } from './file-memory';
import type { StepModel } from './journey';
import { sameItems } from './once';
import type { Workspace } from './workspace';

/**
 * The metrics that tell how a step is doing: those that it names, those of the touchpoints in it, and those that say
 * themselves that they are about the step or one of these touchpoints. Each once, in this order.
 */
export function metricsAt(step: StepModel, workspace: Workspace): readonly Entity<'metric'>[] {
  const named = namedIn(step, workspace);
  const about = aboutPlaces(step.entity.document.memory, workspace);
  if (about.length === 0) return [...new Set(named)];
  return [...new Set([...named, ...about.filter(metric => isAbout(metric, step))])];
}

function namedIn({ entity, touchpoints }: StepModel, workspace: Workspace): readonly Entity<'metric'>[] {
  const ids = [
    ...(entity.data.metrics ?? []),
    ...touchpoints.flatMap(({ touchpoint }) => touchpoint.data.metrics ?? []),
  ];
  return ids.map(id => workspace.definitions('metric', id, entity.document)[0]).filter(isMetric);
}

/** The metrics that a file knows and that say themselves which place they are about: few, asked for by each step. */
const aboutPlaces = derived(
  ({ document }: FileMemory, workspace): readonly Entity<'metric'>[] =>
    workspace
      .visible('metric', document)
      .filter(
        ({ data, document: own }) =>
          (own === document && data.step !== undefined) ||
          ((own === document || own.kind === 'metrics') && data.touchpoint !== undefined),
      ),
  sameItems,
);

function isAbout({ data, document }: Entity<'metric'>, { entity, touchpoints }: StepModel): boolean {
  const isHere = document === entity.document && data.step !== undefined && data.step === entity.id;
  return isHere || touchpoints.some(({ touchpoint }) => touchpoint.id === data.touchpoint);
}

function isMetric(entity: Entity | undefined): entity is Entity<'metric'> {
  return isKind(entity, 'metric');
}
