import { entitiesOf } from '../model/by-kind';
import type { JourneyDocument } from '../model/document';
import type { Entity } from '../model/entity';
import type { JourneyModel } from '../model/journey';
import type { Workspace } from '../model/workspace';
import { rounded } from '../scores/number-text';
import { scoreOf } from '../scores/score';

/** A metric that will show the success. `before` is in the metric's own unit. */
export interface MadeMeasurement {
  readonly metric: string;
  readonly before?: number;
}

/**
 * What shows whether the plan has worked: the journey's metrics with their last known values. Where it has none
 * with a value, those that belong to no single step or touchpoint; where no value is known at all, the names alone.
 *
 * @param today `yyyy-mm-dd`: later values do not count yet
 */
export function measurementsOf(
  journey: JourneyModel,
  workspace: Workspace,
  today: string,
): readonly MadeMeasurement[] {
  const all = workspace.visible('metric', journey.document);
  const named = namedMetrics(journey);
  const own = all.filter(metric => named.has(metric.id ?? '') || isAbout(metric, journey));
  const general = all.filter(({ data, document }) => isShared(document) && !data.step && !data.touchpoint);
  const measured = (metrics: readonly Entity<'metric'>[]) =>
    metrics.map(metric => measurementOf(metric, workspace, today));
  const known = (metrics: readonly Entity<'metric'>[]) =>
    measured(metrics).filter(({ before }) => before !== undefined);
  const found = [known(own), known(general), measured(own)].find(list => list.length > 0) ?? [];
  return found.filter(({ metric }, index) => found.findIndex(other => other.metric === metric) === index);
}

/** The ids that the journey's parts list as theirs. */
function namedMetrics({ entity, steps, document }: JourneyModel): ReadonlySet<string> {
  const owners: readonly { readonly metrics?: readonly unknown[] }[] = [
    entity.data,
    ...steps.map(step => step.entity.data),
    ...steps.flatMap(step => step.touchpoints.map(({ touchpoint }) => touchpoint.data)),
  ];
  const opportunities = entitiesOf(document, 'opportunity');
  const listed = owners.flatMap(({ metrics = [] }) => metrics);
  const wanted = opportunities.map(({ data }) => data.metric);
  return new Set([...listed, ...wanted].filter(id => typeof id === 'string'));
}

/** A metric in the journey's file is its own, and so is one that judges something in it. */
function isAbout({ data, document }: Entity<'metric'>, journey: JourneyModel): boolean {
  if (document.uri === journey.document.uri) return true;
  const touchpoints = journey.steps.flatMap(step => step.touchpoints);
  return (
    isShared(document) &&
    data.touchpoint !== undefined &&
    touchpoints.some(({ touchpoint }) => touchpoint.id === data.touchpoint)
  );
}

/** What another journey's file measures is about that journey, even at a touchpoint of both. */
function isShared({ kind }: JourneyDocument): boolean {
  return kind === 'metrics';
}

function measurementOf(metric: Entity<'metric'>, workspace: Workspace, today: string): MadeMeasurement {
  const { state, latest } = scoreOf(metric, workspace, today);
  const before = latest && state !== 'hidden' ? rounded(latest.value) : metric.data.baseline;
  return { metric: metric.id ?? '', ...(before === undefined ? {} : { before }) };
}
