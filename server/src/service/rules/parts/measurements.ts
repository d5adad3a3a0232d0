import { type Entity, fieldOf, isKind } from '../../model/entity';
import type { Workspace } from '../../model/workspace';
import { itemsOf, type MapNode, pairOf, stringOf, valueAt } from '../../syntax/nodes';
import { stepsOf } from './plan-steps';

/** One entry of a plan’s measurements. */
export interface Measurement {
  readonly node: MapNode;
  readonly metric: string | undefined;
  /** Whether there is a value, be it one that the schema refuses. */
  has(key: 'before' | 'after'): boolean;
}

/** What a plan measures. */
export function measurementsOf(plan: Entity<'plan'>): readonly Measurement[] {
  return itemsOf(fieldOf(plan, 'measurements')).flatMap((node): readonly Measurement[] => {
    if (node.kind !== 'map') return [];
    const metric = stringOf(valueAt(node, 'metric'));
    return [{ node, metric, has: key => pairOf(node, key) !== undefined }];
  });
}

/** The value of a metric before or after a plan, as far as it is known: its baseline, or what was measured last. */
export function knownValue(key: string, metric: Entity<'metric'> | undefined): number {
  const { baseline, value, values = [] } = metric?.data ?? {};
  const measured = values.flatMap(each => each.value ?? []);
  return (key === 'before' ? (baseline ?? measured[0]) : (measured.at(-1) ?? value)) ?? 0;
}

/** The metric that shows best whether a plan works: one that its steps name, else the first there is. */
export function metricFor(plan: Entity<'plan'>, workspace: Workspace): Entity<'metric'> | undefined {
  const named = stepsOf(plan).flatMap(({ data }) => metricById(data.metric, plan, workspace) ?? []);
  return named[0] ?? workspace.visible('metric', plan.document)[0];
}

/** The metric of this id as seen from a plan. */
export function metricById(
  id: string | undefined,
  { document }: Entity,
  workspace: Workspace,
): Entity<'metric'> | undefined {
  const found = id === undefined ? undefined : workspace.definitions('metric', id, document)[0];
  return isKind(found, 'metric') ? found : undefined;
}
