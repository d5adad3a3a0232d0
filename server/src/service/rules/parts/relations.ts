import { catalogue } from '../../catalogue';
import type { JourneyDocument } from '../../model/document';
import { type Entity, isKind, type Reference } from '../../model/entity';
import type { Workspace } from '../../model/workspace';
import { parentsOf } from './journey-parents';

/** The edge that a reference draws, in the graph of all references of its sort. */
export interface Edges {
  /** The key that says so, such as `extends`. */
  readonly relation: string;
  readonly from: string;
  readonly to: string;
  readonly next: (id: string) => readonly string[];
}

/** The keys whose ids draw an edge. */
const DRAWING: ReadonlySet<unknown> = new Set(['extends', 'use', 'variant_of']);

/** The graph in which a reference must not lead back to its beginning; undefined where it may. */
export function edgesOf(reference: Reference, workspace: Workspace): Edges | undefined {
  const { id, path, document } = reference;
  const last = path.at(-1);
  if (!DRAWING.has(last) && path.at(-2) !== 'depends_on' && path.at(-3) !== 'related') return undefined;
  const { from } = reference;
  if (from?.id === undefined) return undefined;
  if (isKind(from, 'touchpoint') && (last === 'extends' || last === 'use')) {
    // One that extends the built-in touchpoint of its own id makes that its own.
    if (id === from.id && catalogue.touchpoint(id)) return undefined;
    return {
      relation: last,
      from: from.id,
      to: id,
      next: byDefinition('touchpoint', document, workspace, baseOf),
    };
  }
  if (isKind(from, 'journey') && last === 'variant_of') {
    return {
      relation: last,
      from: from.id,
      to: id,
      next: byDefinition('journey', document, workspace, variantOf),
    };
  }
  if (isKind(from, 'plan-step') && path.at(-2) === 'depends_on') {
    const next = byDefinition('plan-step', document, workspace, dependsOn);
    return { relation: 'depends_on', from: from.id, to: id, next };
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
  const next = (child: string) => parentsOf(child, workspace);
  if (relation === 'parent') return { relation: 'parent', from: journey.id ?? '', to: id, next };
  if (relation === 'child') return { relation: 'child', from: id, to: journey.id ?? '', next };
  return undefined;
}

function byDefinition(
  kind: 'touchpoint' | 'journey' | 'plan-step',
  from: JourneyDocument,
  workspace: Workspace,
  follow: (entity: Entity) => readonly string[],
): (id: string) => readonly string[] {
  return id => {
    const entity = workspace.definitions(kind, id, from)[0];
    return entity ? follow(entity) : [];
  };
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
