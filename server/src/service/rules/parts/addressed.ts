import { entitiesOf } from '../../model/by-kind';
import { derived, derivedOfFile, sameSet } from '../../model/derived';
import type { JourneyDocument } from '../../model/document';
import type { Entity } from '../../model/entity';
import { journeyOf } from '../../model/journey';
import type { Workspace } from '../../model/workspace';
import { stepsOf } from './plan-steps';

interface Addressed {
  /** What the plan steps of a journey name, by the URI of its file. */
  readonly byHome: Sets;
  /** By touchpoint: the files of the journeys in which this takes care of it. */
  readonly homes: Sets;
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
  const homes = addressedIn(workspace, workspace).homes.get(id);
  if (!homes || home === undefined || homes.has(home.uri)) return homes !== undefined;
  return workspace.ofKind('plan').some(({ uri }) => homes.has(uri));
}

const addressedIn = derived((_: Workspace, workspace): Addressed => {
  const byHome = new Map<string, Set<string>>();
  const homes = new Map<string, Set<string>>();
  for (const { memory } of new Set(plansIn(workspace).map(({ document }) => document))) {
    for (const { home, ids, touchpoints } of addressedFrom(memory, workspace)) {
      addAll(byHome, home, ids);
      for (const id of touchpoints) addAll(homes, id, [home]);
    }
  }
  return { byHome, homes };
}, isSame);

/** What each plan in a file names, and the touchpoints that this takes care of. */
const addressedFrom = derivedOfFile(({ document }, workspace) =>
  entitiesOf(document, 'plan').map(plan => {
    const home = homeOfPlan(plan, workspace);
    const ids = new Set(stepsOf(plan).flatMap(({ data }) => data.addresses ?? []));
    return { home: home.uri, ids, touchpoints: touchpointsBehind(ids, home, workspace) };
  }),
);

function isSame(a: Addressed, b: Addressed): boolean {
  return areSame(a.byHome, b.byHome) && areSame(a.homes, b.homes);
}

function areSame(a: Sets, b: Sets): boolean {
  return a.size === b.size && [...a].every(([key, ids]) => sameSet(ids, b.get(key) ?? new Set()));
}

function addAll(sets: Map<string, Set<string>>, key: string, ids: Iterable<string>): void {
  const known = sets.get(key) ?? new Set();
  for (const id of ids) known.add(id);
  sets.set(key, known);
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
