import { entitiesOf } from '../../model/by-kind';
import { derived, derivedOfFile, sameSet } from '../../model/derived';
import type { JourneyDocument } from '../../model/document';
import type { Entity } from '../../model/entity';
import { stagesIn, touchpointIdsIn } from '../../model/journey';
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
  return homeOf(data.journey, document, workspace);
}

function homeOf(journey: PlanOf['journey'], from: JourneyDocument, workspace: Workspace): JourneyDocument {
  if (journey === undefined || journey === null) return from;
  return workspace.definitions('journey', journey, from)[0]?.document ?? from;
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
    for (const { journey, ids } of plannedIn(memory, workspace).plans) {
      const home = homeOf(journey, memory.document, workspace);
      addAll(byHome, home.uri, ids);
      for (const id of touchpointsBehind(ids, plannedIn(home.memory, workspace)))
        addAll(homes, id, [home.uri]);
    }
  }
  return { byHome, homes };
}, isSame);

/** What a file says of plans and of what they are about, whatever others say. */
interface Planned {
  readonly plans: readonly PlanOf[];
  readonly opportunities: readonly { readonly id: string; readonly from: readonly string[] }[];
  /** The steps of a journey, by their own ids and those of their stages. */
  readonly steps: readonly { readonly ids: readonly string[]; readonly touchpoints: readonly string[] }[];
}

interface PlanOf {
  /** The journey that the plan improves, where it names one. */
  readonly journey: Entity<'plan'>['data']['journey'] | null;
  /** What its steps name. */
  readonly ids: ReadonlySet<string>;
}

/** The same for each file. Some rules ask it of all files: it is best asked for the first time while a tree is there anyway. */
export const plannedIn = derivedOfFile(
  ({ document }): Planned => ({
    plans: entitiesOf(document, 'plan').map(plan => ({
      journey: plan.data.journey,
      ids: new Set(stepsOf(plan).flatMap(({ data }) => data.addresses ?? [])),
    })),
    opportunities: entitiesOf(document, 'opportunity').map(({ id = '', data }) => ({
      id,
      from: data.from ?? [],
    })),
    steps: stepsIn(document),
  }),
);

function stepsIn(document: JourneyDocument): Planned['steps'] {
  return stagesIn(document).flatMap(([stage, steps]) =>
    steps.map(step => ({ ids: [step.id ?? '', stage.id ?? ''], touchpoints: touchpointIdsIn(step) })),
  );
}

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

function touchpointsBehind(ids: ReadonlySet<string>, { opportunities, steps }: Planned): readonly string[] {
  const sources = opportunities.flatMap(({ id, from }) => (ids.has(id) ? from : []));
  const all = new Set([...ids, ...sources]);
  const met = steps
    .filter(step => step.ids.some(id => all.has(id)))
    .flatMap(({ touchpoints }) => touchpoints);
  return [...all, ...met];
}
