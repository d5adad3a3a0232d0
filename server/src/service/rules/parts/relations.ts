import { catalogue } from '../../catalogue';
import { derived } from '../../model/derived';
import type { JourneyDocument } from '../../model/document';
import { type Entity, isKind, type Reference } from '../../model/entity';
import type { FileMemory } from '../../model/file-memory';
import type { Workspace } from '../../model/workspace';
import type { Ways } from './circle';
import { Graph } from './graph';
import { parentsIn, parentsOf } from './journey-parents';

/** The edge that a reference draws, in the graph of all references of its sort. */
export interface Edges {
  /** The key that says so, such as `extends`. */
  readonly relation: string;
  readonly from: string;
  readonly to: string;
  readonly ways: Ways;
}

/** The keys whose ids draw an edge. */
const DRAWING: ReadonlySet<unknown> = new Set(['extends', 'use', 'variant_of']);

/** The ways on which a reference must not lead back to its beginning; undefined where it may. */
export function edgesOf(reference: Reference, workspace: Workspace): Edges | undefined {
  const { id, path, document } = reference;
  const last = path.at(-1);
  if (!DRAWING.has(last) && path.at(-2) !== 'depends_on' && path.at(-3) !== 'related') return undefined;
  const { from } = reference;
  if (from?.id === undefined) return undefined;
  if (isKind(from, 'touchpoint') && (last === 'extends' || last === 'use')) {
    // One that extends the built-in touchpoint of its own id makes that its own.
    if (id === from.id && catalogue.touchpoint(id)) return undefined;
    return { relation: last, from: from.id, to: id, ways: touchpoints(document, workspace) };
  }
  if (isKind(from, 'journey') && last === 'variant_of') {
    return { relation: last, from: from.id, to: id, ways: journeys(document, workspace) };
  }
  if (isKind(from, 'plan-step') && path.at(-2) === 'depends_on') {
    return { relation: 'depends_on', from: from.id, to: id, ways: planSteps(document, workspace) };
  }
  if (isKind(from, 'journey') && path.at(-3) === 'related') return parentEdge(from, reference, workspace);
  return undefined;
}

/** `a` says that `b` is its parent, or `b` that `a` is its child: either draws the edge a → b. */
function parentEdge(
  journey: Entity<'journey'>,
  { id, path }: Reference,
  workspace: Workspace,
): Edges | undefined {
  const relation = journey.data.related?.[Number(path.at(-2))]?.relation;
  const ways = {
    next: (child: string) => parentsOf(child, workspace),
    graph: () => parents(workspace, workspace),
  };
  if (relation === 'parent') return { relation: 'parent', from: journey.id ?? '', to: id, ways };
  if (relation === 'child') return { relation: 'child', from: id, to: journey.id ?? '', ways };
  return undefined;
}

const parents = derived((_: Workspace, workspace) => {
  const all = parentsIn(workspace, workspace);
  return new Graph(child => all.get(child) ?? []);
});
const touchpoints = waysOf('touchpoint', baseOf);
const journeys = waysOf('journey', variantOf);
const planSteps = waysOf('plan-step', dependsOn);

/** The ways of a relation as a file sees them: two files may mean different things by one id. */
function waysOf(
  kind: 'touchpoint' | 'journey' | 'plan-step',
  follow: (entity: Entity) => readonly string[],
): (from: JourneyDocument, workspace: Workspace) => Ways {
  const next = (id: string, from: JourneyDocument, workspace: Workspace) => {
    const entity = workspace.definitions(kind, id, from)[0];
    return entity ? follow(entity) : [];
  };
  const graph = derived(({ document }: FileMemory, workspace) => {
    const ids = workspace.all(kind).flatMap(({ id }) => id ?? []);
    const all = new Map(ids.map(id => [id, next(id, document, workspace)]));
    return new Graph(id => all.get(id) ?? []);
  });
  return (from, workspace) => ({
    next: id => next(id, from, workspace),
    graph: () => graph(from.memory, workspace),
  });
}

function baseOf(entity: Entity): readonly string[] {
  const base = isKind(entity, 'touchpoint') ? (entity.data.use ?? entity.data.extends) : undefined;
  const isOwnBuiltIn = base === entity.id && base !== undefined && catalogue.touchpoint(base) !== undefined;
  return base === undefined || isOwnBuiltIn ? [] : [base];
}

function variantOf(entity: Entity): readonly string[] {
  return isKind(entity, 'journey') && entity.data.variant_of ? [entity.data.variant_of] : [];
}

function dependsOn(entity: Entity): readonly string[] {
  return isKind(entity, 'plan-step') ? (entity.data.depends_on ?? []) : [];
}
