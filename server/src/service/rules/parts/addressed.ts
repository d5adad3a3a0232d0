import { entitiesOf } from '../../model/by-kind';
import { derived, sameSet } from '../../model/derived';
import type { JourneyDocument } from '../../model/document';
import type { Entity } from '../../model/entity';
import { journeyOf } from '../../model/journey';
import type { Workspace } from '../../model/workspace';
import { stepsOf } from './plan-steps';

interface Addressed {
  /** What the plan steps of a journey name, by the URI of its file. */
  readonly byHome: Sets;
  /** The touchpoints that this takes care of. */
  readonly touchpoints: Sets;
  /** Those of all journeys. */
  readonly anywhere: ReadonlySet<string>;
  /** Those of the plans that belong to no journey. */
  readonly nobodys: ReadonlySet<string>;
}

type Sets = ReadonlyMap<string, ReadonlySet<string>>;

/** The plans of a workspace, those inside journeys included, in the order of URIs. */
export function plansIn(workspace: Workspace): readonly Entity<'plan'>[] {
  return workspace.all('plan').filter(({ document: { kind } }) => kind === 'plan' || kind === 'journey');
}

/** The file of the journey that a plan improves: the one that it names, else its own. */
export function homeOfPlan({ data, document }: Entity<'plan'>, workspace: Workspace): JourneyDocument {
  const { journey } = data;
  if (journey === undefined || journey === null) return document;
  return workspace.definitions('journey', journey, document)[0]?.document ?? document;
}

/** Whether a plan step of the journey in this file names the id. */
export function isPlanned(id: string, home: JourneyDocument, workspace: Workspace): boolean {
  return addressedIn(workspace, workspace).byHome.get(home.uri)?.has(id) ?? false;
}

/**
 * Whether a plan step takes care of a touchpoint: it names the touchpoint, an opportunity that comes from
 * it, or a step in which customers meet it.
 *
 * @param home the journey whose plans count, and those that belong to no journey; without it all
 */
export function isTouchpointPlanned(id: string, workspace: Workspace, home?: JourneyDocument): boolean {
  const { touchpoints, anywhere, nobodys } = addressedIn(workspace, workspace);
  if (home === undefined) return anywhere.has(id);
  return nobodys.has(id) || (touchpoints.get(home.uri)?.has(id) ?? false);
}

const addressedIn = derived((_: Workspace, workspace): Addressed => {
  const byHome = new Map<string, Set<string>>();
  const touchpoints = new Map<string, Set<string>>();
  const [anywhere, nobodys] = [new Set<string>(), new Set<string>()];
  for (const plan of plansIn(workspace)) {
    const home = homeOfPlan(plan, workspace);
    const ids = new Set(stepsOf(plan).flatMap(({ data }) => data.addresses ?? []));
    addAll(byHome, home.uri, ids);
    const behind = touchpointsBehind(ids, home, workspace);
    addAll(touchpoints, home.uri, behind);
    for (const id of behind) {
      anywhere.add(id);
      if (home.kind === 'plan') nobodys.add(id);
    }
  }
  return { byHome, touchpoints, anywhere, nobodys };
}, isSame);

function isSame(a: Addressed, b: Addressed): boolean {
  // The other two follow from these.
  return areSame(a.byHome, b.byHome) && areSame(a.touchpoints, b.touchpoints);
}

function areSame(a: Sets, b: Sets): boolean {
  return a.size === b.size && [...a].every(([key, ids]) => sameSet(ids, b.get(key) ?? new Set()));
}

function addAll(sets: Map<string, Set<string>>, key: string, ids: Iterable<string>): void {
  sets.set(key, new Set([...(sets.get(key) ?? []), ...ids]));
}

function touchpointsBehind(
  ids: ReadonlySet<string>,
  home: JourneyDocument,
  workspace: Workspace,
): readonly string[] {
  const sources = entitiesOf(home, 'opportunity').flatMap(({ id, data }) =>
    ids.has(id ?? '') ? (data.from ?? []) : [],
  );
  const all = new Set([...ids, ...sources]);
  const met = (journeyOf(home, workspace)?.steps ?? [])
    .filter(({ entity, stage }) => all.has(entity.id ?? '') || all.has(stage.id ?? ''))
    .flatMap(({ touchpoints }) => touchpoints.map(({ touchpoint }) => touchpoint.id));
  return [...all, ...met];
}
