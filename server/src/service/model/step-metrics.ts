import { type Entity, isKind } from './entity';
import type { StepModel } from './journey';
import type { Workspace } from './workspace';

/**
 * The metrics that tell how a step is doing: those that it names, those of the touchpoints in it, and those that say
 * themselves that they are about the step or one of these touchpoints. Each once, in this order.
 */
export function metricsAt(step: StepModel, workspace: Workspace): readonly Entity<'metric'>[] {
  const { entity, touchpoints } = step;
  const { document } = entity;
  const ids = [
    ...(entity.data.metrics ?? []),
    ...touchpoints.flatMap(({ touchpoint }) => touchpoint.data.metrics ?? []),
  ];
  const named = ids.map(id => workspace.definitions('metric', id, document)[0]).filter(isMetric);
  const met = new Set(touchpoints.map(({ touchpoint }) => touchpoint.id));
  const about = workspace.visible('metric', document).filter(({ data, document: own }) => {
    const isShared = own === document || own.kind === 'metrics';
    const isHere = own === document && data.step !== undefined && data.step === entity.id;
    return isHere || (isShared && data.touchpoint !== undefined && met.has(data.touchpoint));
  });
  return [...new Set([...named, ...about])];
}

function isMetric(entity: Entity | undefined): entity is Entity<'metric'> {
  return isKind(entity, 'metric');
}
