import type { JourneyDocument } from '../../model/document';
import { type Entity, isKind } from '../../model/entity';
import { journeyOf } from '../../model/journey';
import type { Workspace } from '../../model/workspace';
import { byUri } from './order';
import { stepsOf } from './plan-steps';

interface Addressed {
  readonly revision: number;
  /** What the plan steps of a journey name, by the URI of its file. */
  readonly byHome: ReadonlyMap<string, ReadonlySet<string>>;
  /** The touchpoints that this takes care of. */
  readonly touchpoints: ReadonlyMap<string, ReadonlySet<string>>;
}

const known = new WeakMap<Workspace, Addressed>();

/** The plans of a workspace, those inside journeys included, in the order of URIs. */
export function plansIn(workspace: Workspace): readonly Entity<'plan'>[] {
  return [...workspace.documents.values()]
    .filter(({ kind }) => kind === 'plan' || kind === 'journey')
    .sort(byUri)
    .flatMap(({ entities }) => entities.filter(entity => isKind(entity, 'plan')));
}

/** The file of the journey that a plan improves: the one that it names, else its own. */
export function homeOfPlan({ data, document }: Entity<'plan'>, workspace: Workspace): JourneyDocument {
  const { journey } = data;
  if (journey === undefined || journey === null) return document;
  return workspace.definitions('journey', journey, document)[0]?.document ?? document;
}

/** Whether a plan step of the journey in this file names the id. */
export function isPlanned(id: string, home: JourneyDocument, workspace: Workspace): boolean {
  return addressedIn(workspace).byHome.get(home.uri)?.has(id) ?? false;
}

/**
 * Whether a plan step takes care of a touchpoint: it names the touchpoint, an opportunity that comes from
 * it, or a step in which customers meet it.
 *
 * @param home the journey whose plans count, and those that belong to no journey; without it all
 */
export function isTouchpointPlanned(id: string, workspace: Workspace, home?: JourneyDocument): boolean {
  return [...addressedIn(workspace).touchpoints].some(([uri, ids]) => {
    const isNobodys = workspace.documents.get(uri)?.kind === 'plan';
    return ids.has(id) && (home === undefined || home.uri === uri || isNobodys);
  });
}

function addressedIn(workspace: Workspace): Addressed {
  const memo = known.get(workspace);
  if (memo?.revision === workspace.revision) return memo;
  const byHome = new Map<string, Set<string>>();
  const touchpoints = new Map<string, Set<string>>();
  for (const plan of plansIn(workspace)) {
    const home = homeOfPlan(plan, workspace);
    const ids = new Set(stepsOf(plan).flatMap(({ data }) => data.addresses ?? []));
    addAll(byHome, home.uri, ids);
    addAll(touchpoints, home.uri, touchpointsBehind(ids, home, workspace));
  }
  const addressed: Addressed = { revision: workspace.revision, byHome, touchpoints };
  known.set(workspace, addressed);
  return addressed;
}

function addAll(sets: Map<string, Set<string>>, key: string, ids: Iterable<string>): void {
  sets.set(key, new Set([...(sets.get(key) ?? []), ...ids]));
}

function touchpointsBehind(
  ids: ReadonlySet<string>,
  home: JourneyDocument,
  workspace: Workspace,
): readonly string[] {
  const sources = home.entities.flatMap(entity =>
    isKind(entity, 'opportunity') && ids.has(entity.id ?? '') ? (entity.data.from ?? []) : [],
  );
  const all = new Set([...ids, ...sources]);
  const met = (journeyOf(home, workspace)?.steps ?? [])
    .filter(({ entity, stage }) => all.has(entity.id ?? '') || all.has(stage.entity.id ?? ''))
    .flatMap(({ touchpoints }) => touchpoints.map(({ touchpoint }) => touchpoint.id));
  return [...all, ...met];
}
